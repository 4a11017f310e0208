using KloeRules.Statistics.Trend;

namespace KloeRules.Reference.Tests.Families;

public sealed class MannKendallTests
{
    /// <summary>Kendall's S counts in single precision.</summary>
    private const double Single = 1e-5;

    public static TheoryData<string> Cases => ReferenceCases.Of("mk_plain");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_test_is_what_the_tools_give(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        var ours = MannKendall.Of(months);

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
            .Near("stats::cor.test(kendall)|p", ours.NormalChance())
            .Holds();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void So_it_is_in_Python(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures();
        var ours = MannKendall.Of(months);
        var automatic = read.Given("scipy.stats.kendalltau(exact)") is null ? ours.NormalChance(hasContinuity: false) : ours.Chance;

        new Against(read)
            .Near("scipy.stats.kendalltau(exact)|p", read.Given("scipy.stats.kendalltau(exact)") is null ? null : ours.Chance)
            .Near("scipy.stats.kendalltau(auto)|tau_b", ours.TauB)
            .Near("scipy.stats.kendalltau(auto)|p", automatic)
            .Near("scipy.stats.kendalltau(asymptotic)|p", ours.NormalChance(hasContinuity: false))
            .Near("pymannkendall.original_test|s", ours.S)
            .Near("pymannkendall.original_test|var_s", ours.Variance)
            .Near("pymannkendall.original_test|z", ours.Z())
            .Near("pymannkendall.original_test|p", ours.NormalChance())
            .Near("pymannkendall.original_test|Tau", ours.TauA)
            .Near("pymannkendall.original_test|slope", SenSlope.Of(months)!.Value.Slope)
            .Same("pymannkendall.original_test|trend", Words(read), (ours.NormalChance() < 0.05 ? ours.S : 0) switch { > 0 => "increasing", < 0 => "decreasing", _ => "no trend" })
            .Holds();
    }

    private static string? Words(ReferenceCase read) => read.Given("pymannkendall.original_test|trend")?.GetString();
}
