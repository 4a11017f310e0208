using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Reference.Tests.Families;

public sealed class PowerBiTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("powerbi_spc");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Limits_and_flags_are_what_the_PowerBI_visual_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures("y");
        var rules = ChartRules.PowerBi with { Screened = read.Input.GetProperty("screened").GetBoolean() };
        var limits = rules.LimitsOf(months)!.Value;
        MarkedMonth[] Marked(ChartRules by) => ControlChart.Mark(months, [], by);

        var against = new Against(read)
            .Near("cl", limits.Mean)
            .Near("ll99", limits.Lower)
            .Near("ul99", limits.Upper)
            .Near("ll95", limits.NearLower)
            .Near("ul95", limits.NearUpper);
        Hold("astronomical", Marked(rules).Select(one => one.Outside));
        Hold("shift7", Marked(rules with { RunLength = 7 }).Select(one => one.Run));
        Hold("shift8", Marked(rules with { RunLength = 8 }).Select(one => one.Run));
        Hold("trend6", Marked(rules with { StepLength = 6 }).Select(one => one.Steps));
        Hold("trend7", Marked(rules with { StepLength = 7 }).Select(one => one.Steps));
        Hold("two_in_three_points_only", Marked(rules).Select(one => one.TwoOfThree));
        Hold("two_in_three_whole_series", Marked(rules with { MarksAllOfThree = true }).Select(one => one.TwoOfThree));
        against.Holds();

        void Hold(string rule, IEnumerable<int> sides) => against.Same(
            rule,
            string.Join(' ', read.Given(rule)!.Value.EnumerateArray().Select(one => one.GetString())),
            string.Join(' ', sides.Select(side => side > 0 ? "upper" : side < 0 ? "lower" : "none")));
    }
}
