using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Questions.Wording;

/// <summary>A judged change in words.</summary>
internal static class ChangeWords
{
    /// <summary>"up 7 minutes 23 seconds", or "up 56.6%" where only that is printed.</summary>
    public static string Of(Step step, Unit unit) => step switch
    {
        { Difference: { } difference } => FigureWords.Change(difference, unit),
        { Relative: { } relative } => FigureWords.RelativeChange(relative),
        _ => "changed",
    };

    /// <summary>What it is a change on: "on the previous 3 months".</summary>
    public static string On(Comparator comparator) => "on " + Earlier(comparator);

    /// <summary>The earlier figure: "the previous 3 months".</summary>
    public static string Earlier(Comparator comparator) => comparator switch
    {
        Comparator.PreviousMonth => "the previous month",
        Comparator.Previous3Months => "the previous 3 months",
        Comparator.PreviousYear => "the same months a year before",
        _ => "the previous 12 months",
    };
}
