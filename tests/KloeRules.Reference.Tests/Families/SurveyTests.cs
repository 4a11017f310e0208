using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Surveys;

namespace KloeRules.Reference.Tests.Families;

public sealed class SurveyTests
{
    public static TheoryData<string> Intervals => ReferenceCases.Of("proportion_ci_deff");

    public static TheoryData<string> Designs => ReferenceCases.Of("survey_proportion");

    public static TheoryData<string> Waves => ReferenceCases.Of("survey_change_deff");

    [Theory]
    [MemberData(nameof(Intervals))]
    public void A_survey_with_a_design_effect_has_Wilsons_interval_on_effective_counts(string name)
    {
        var read = ReferenceCases.All[name];
        var answers = new Answers(read.Number("count") / read.Number("nobs"), read.Number("nobs"), read.Number("deff"));
        var wilson = answers.Interval()!.Value;

        new Against(read).Near("wilson", [wilson.Lower, wilson.Upper]).Holds();
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void The_design_effect_of_weights_is_Kishs(string name)
    {
        var read = ReferenceCases.All[name];

        new Against(read).Near("kish_deff", DesignEffect.OfWeights(read.Figures("weight"))).Holds();
    }

    [Theory]
    [MemberData(nameof(Waves))]
    public void Two_waves_are_compared_on_effective_counts(string name)
    {
        var read = ReferenceCases.All[name];
        var (x1, n1, x2, n2, deff) = (read.Number("x1"), read.Number("n1"), read.Number("x2"), read.Number("n2"), read.Number("deff"));

        new Against(read)
            .Near("z", TwoShares.Z(x1 / deff, n1 / deff, x2 / deff, n2 / deff))
            .Near("p", new Answers(x1 / n1, n1, deff).Since(new Answers(x2 / n2, n2, deff)).Chance)
            .Holds();
    }
}
