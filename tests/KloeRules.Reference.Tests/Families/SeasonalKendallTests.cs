using KloeRules.Statistics.Trend;

namespace KloeRules.Reference.Tests.Families;

public sealed class SeasonalKendallTests
{
    private const double Single = 1e-5;

    /// <summary>Years up to which <c>csmk.test</c> corrects for continuity.</summary>
    private const int FewYears = 10;

    public static TheoryData<string> Cases => ReferenceCases.Of("mk_seasonal");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_test_within_months_is_what_the_tools_give(string name)
    {
        var read = ReferenceCases.All[name];
        var seasons = (int)read.Number("frequency");
        var ours = SeasonalKendall.Of(read.Figures(), seasons);
        var first = (int)read.Figures("start")[1] - 1;
        MannKendall[] fromSeason1 = [.. Enumerable.Range(0, seasons).Select(season => ours.ByMonth[(season - first + seasons) % seasons])];
        bool Has(string tool) => read.Given(tool) is not null;

        var against = new Against(read);
        if (Has("trend::smk.test"))
        {
            against
                .Near("trend::smk.test|S", ours.S)
                .Near("trend::smk.test|varS", ours.Variance)
                .Near("trend::smk.test|z", ours.Chance is null ? null : (ours.S - Math.Sign(ours.S)) / Math.Sqrt(ours.Variance))
                .Near("trend::smk.test|p", ours.Chance)
                .Near("trend::smk.test|S_by_season", [.. fromSeason1.Select(month => (double)month.S)])
                .Near("trend::smk.test|varS_by_season", [.. fromSeason1.Select(month => month.Variance)]);
        }

        if (Has("Kendall::SeasonalMannKendall"))
        {
            against
                .Near("Kendall::SeasonalMannKendall|S", ours.S)
                .Near("Kendall::SeasonalMannKendall|varS", ours.Variance, Single)
                .Near("Kendall::SeasonalMannKendall|p", ours.ChanceOf(ours.Variance, hasContinuity: false), Single, 1e-6);
        }

        if (Has("rkt::rkt(seasonal)"))
        {
            against
                .Near("rkt::rkt(seasonal)|S", ours.S)
                .Near("rkt::rkt(seasonal)|varS", ours.Variance)
                .Near("rkt::rkt(seasonal)|p", ours.Chance)
                .Near("rkt::rkt(seasonal)|tau", ours.Tau)
                .Near("rkt::rkt(seasonal)|slope_per_year", ours.SlopePerYear)
                .Near("rkt::rkt(seasonal,correct)|S", ours.S);
        }

        // It gives no covariance below ten years, and counts years from January.
        if (Has("rkt::rkt(seasonal,correct)|varS"))
        {
            var fromJanuary = SeasonalKendall.Of([.. Enumerable.Repeat(double.NaN, first), .. read.Figures()], seasons);
            against
                .Near("rkt::rkt(seasonal,correct)|varS", fromJanuary.CovariedVariance)
                .Near("rkt::rkt(seasonal,correct)|p", fromJanuary.ChanceOf(fromJanuary.CovariedVariance));
        }

        if (Has("pymannkendall.seasonal_test"))
        {
            against
                .Near("pymannkendall.seasonal_test|s", ours.S)
                .Near("pymannkendall.seasonal_test|var_s", ours.Variance)
                .Near("pymannkendall.seasonal_test|p", ours.Chance)
                .Near("pymannkendall.seasonal_sens_slope|slope", ours.SlopePerYear)
                .Near("pymannkendall.seasonal_test|Tau", ours.Tau)
                .Near("pymannkendall.seasonal_test|slope", ours.SlopePerYear);
        }

        if (Has("pymannkendall.correlated_seasonal_test"))
        {
            var whole = SeasonalKendall.Of(WholeYears(read.Figures(), seasons), seasons);
            against
                .Near("pymannkendall.correlated_seasonal_test|s", whole.S)
                .Near("pymannkendall.correlated_seasonal_test|Tau", whole.Tau)
                .Near("pymannkendall.correlated_seasonal_test|var_s", whole.CovariedVariance)
                .Near("pymannkendall.correlated_seasonal_test|p", whole.ChanceOf(whole.CovariedVariance, hasContinuity: false));
        }

        if (Has("trend::csmk.test"))
        {
            var isShort = read.Figures().Length <= FewYears * seasons;
            against
                .Near("trend::csmk.test|S", ours.S)
                .Near("trend::csmk.test|varS", ours.CovariedVariance)
                .Near("trend::csmk.test|p", ours.ChanceOf(ours.CovariedVariance, hasContinuity: isShort));
        }

        if (Has("trend::sea.sens.slope"))
        {
            against.Near("trend::sea.sens.slope|slope_per_year", ours.SlopePerYear);
        }

        against.Holds();
    }

    /// <summary>pyMannKendall leaves out a year of which a month is missing.</summary>
    private static double[] WholeYears(double[] months, int seasons) =>
        [.. months.Chunk(seasons).Where(year => year.Length == seasons && !year.Any(double.IsNaN)).SelectMany(year => year)];
}
