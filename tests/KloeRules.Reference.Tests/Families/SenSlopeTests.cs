using KloeRules.Statistics.Trend;

namespace KloeRules.Reference.Tests.Families;

public sealed class SenSlopeTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("sen_slope");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Slope_and_interval_are_what_the_tools_give(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        var ours = SenSlope.Of(months)!.Value;
        double[] inOneRow = [.. months.Where(figure => !double.IsNaN(figure))];
        var withoutGaps = SenSlope.Of(inOneRow)!.Value;

        new Against(read)
            .Near("trend::sens.slope|slope", withoutGaps.Slope)
            .Near("trend::sens.slope|ci_low", withoutGaps.Interval.Lower)
            .Near("trend::sens.slope|ci_high", withoutGaps.Interval.Upper)
            .Near("scipy.stats.theilslopes|slope", ours.Slope)
            .Near("scipy.stats.theilslopes|ci_low", ours.Interval.Lower)
            .Near("scipy.stats.theilslopes|ci_high", ours.Interval.Upper)
            .Near("pymannkendall.sens_slope|slope", ours.Slope)
            .Near("zyp::zyp.sen+confint|slope", read.Given("zyp::zyp.sen+confint|slope") is null ? null : ours.Slope)
            .Near("zyp::zyp.sen+confint|intercept", read.Given("zyp::zyp.sen+confint|intercept") is null ? null : ours.At(-1))
            .Holds();
    }
}
