using KloeRules.Statistics.Trend;

namespace KloeRules.Reference.Tests.Families;

public sealed class MannKendallTests
{
    /// <summary>Kendall's S counts in single precision.</summary>
    private const double Single = 1e-5;

    private const int MostExactInScipy = 33;

    public static TheoryData<string> Cases => ReferenceCases.Of("mk_plain");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_test_is_what_the_tools_give(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        var ours = MannKendall.Of(months);
        var isExact = read.Given("scipy.stats.kendalltau(exact)") is not null;

        new Against(read)
            .Near("trend::mk.test|S", ours.S)
            .Near("trend::mk.test|varS", ours.Variance)
            .Near("trend::mk.test|tau", ours.TauB)
            .Near("trend::mk.test|z", ours.Z())
            .Near("trend::mk.test|p", ours.NormalChance())
            .Near("trend::mk.test|n", ours.Count)
            .Near("trend::mk.test(continuity=FALSE)|z", ours.Z(hasContinuity: false))
            .Near("trend::mk.test(continuity=FALSE)|p", ours.NormalChance(hasContinuity: false))
            .Near("Kendall::MannKendall|S", ours.S)
            .Near("Kendall::MannKendall|varS", ours.Variance, Single)
            .Near("Kendall::MannKendall|tau", ours.TauB, Single)
            .Near("Kendall::MannKendall|p", ours.NormalChance(), Single, 1e-6)
            .Near("rkt::rkt|S", ours.S)
            .Near("rkt::rkt|varS", ours.Variance)
            .Near("rkt::rkt|tau", ours.TauA)
            .Near("rkt::rkt|p", ours.NormalChance())
            .Near("rkt::rkt|sen_slope", SenSlope.Of(months)!.Value.Slope)
            .Near("stats::cor.test(kendall)|tau", ours.TauB)
            .Near("stats::cor.test(kendall)|p", read.Given("stats::cor.test(kendall)|exact")?.GetBoolean() == true ? ours.Chance : ours.NormalChance())
            .Near("scipy.stats.kendalltau(exact)|p", isExact ? ours.Chance : null)
            .Near("scipy.stats.kendalltau(auto)|tau_b", ours.TauB)
            .Near("scipy.stats.kendalltau(auto)|p", isExact && ours.Count <= MostExactInScipy ? ours.Chance : ours.NormalChance(hasContinuity: false))
            .Near("scipy.stats.kendalltau(asymptotic)|p", ours.NormalChance(hasContinuity: false))
            .Near("pymannkendall.original_test|s", ours.S)
            .Near("pymannkendall.original_test|var_s", ours.Variance)
            .Near("pymannkendall.original_test|z", ours.Z())
            .Near("pymannkendall.original_test|p", ours.NormalChance())
            .Near("pymannkendall.original_test|Tau", ours.TauA)
            .Near("pymannkendall.original_test|slope", SenSlope.Of(months)!.Value.Slope)
            .Same("pymannkendall.original_test|trend", read.Given("pymannkendall.original_test|trend")?.GetString(), Words(ours))
            .Holds();
    }

    private static string Words(MannKendall ours) =>
        (ours.NormalChance() < 0.05 ? ours.S : 0) switch { > 0 => "increasing", < 0 => "decreasing", _ => "no trend" };
}
