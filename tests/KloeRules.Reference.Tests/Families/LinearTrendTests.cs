using KloeRules.Statistics.Trend;

namespace KloeRules.Reference.Tests.Families;

public sealed class LinearTrendTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("linear_trend");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_line_of_least_squares_is_what_the_tools_draw(string name)
    {
        var read = ReferenceCases.All[name];
        var ours = StraightLine.Of(read.Figures())!.Value;

        new Against(read)
            .Near("stats::lm|slope", ours.Slope)
            .Near("stats::lm|intercept", ours.At(-1))
            .Near("stats::lm|se", ours.Error)
            .Near("stats::lm|t", ours.Slope / ours.Error)
            .Near("stats::lm|p", ours.Chance)
            .Near("stats::lm|r2", ours.Correlation * ours.Correlation)
            .Near("stats::lm|df", ours.Count - 2)
            .Near("scipy.stats.linregress|slope", ours.Slope)
            .Near("scipy.stats.linregress|intercept_t0", ours.Start)
            .Near("scipy.stats.linregress|r", ours.Correlation)
            .Near("scipy.stats.linregress|p", ours.Chance)
            .Near("scipy.stats.linregress|se", ours.Error)
            .Holds();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void So_is_the_correlation_of_ranks_with_time(string name)
    {
        var read = ReferenceCases.All[name];
        var ours = RankTrend.Of(read.Figures());

        new Against(read)
            .Near("stats::cor.test(spearman)|rho", ours?.Coefficient)
            .Near("stats::cor.test(spearman)|p", ours?.Chance)
            .Holds();
    }
}
