using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Surveys;

/// <summary>A share found by asking a sample of people, taken as a simple random one: without weights or clusters its margin is the least it can be.</summary>
public static class SampledShare
{
    /// <summary>People asked below which nothing is concluded.</summary>
    public const int FewestPeople = 30;

    /// <summary>People asked below which a conclusion needs care.</summary>
    public const int FewPeople = 100;

    /// <summary>Half the width of Wilson's 95% interval, as a fraction: 0.03 for 3 percentage points either way.</summary>
    public static double Margin(double share, double people)
    {
        var interval = ShareInterval.Wilson(share * people, people);
        return (interval.Upper - interval.Lower) / 2;
    }
}
