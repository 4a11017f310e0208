using KloeRules.Statistics.Intervals;

namespace KloeRules.Reference.Tests.Families;

public sealed class ProportionIntervalTests
{
    private const double Percent = 100;

    public static TheoryData<string> Cases => ReferenceCases.Of("proportion_ci");

    public static TheoryData<string> PublicHealth => ReferenceCases.Of("phe_proportion");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Shares_have_the_intervals_of_statsmodels_and_scipy(string name)
    {
        var read = ReferenceCases.All[name];
        var (x, n, confidence) = (read.Number("count"), read.Number("nobs"), 1 - read.Number("alpha"));
        var exact = ShareInterval.Exact(x, n, confidence);
        var wilson = ShareInterval.Wilson(x, n, confidence);

        new Against(read)
            .Near("wilson", [wilson.Lower, wilson.Upper])
            .Near("beta", [exact.Lower, exact.Upper])
            .Near("scipy_exact", [exact.Lower, exact.Upper])
            .Holds();
    }

    [Theory]
    [MemberData(nameof(PublicHealth))]
    public void Percentages_have_the_intervals_of_public_health(string name)
    {
        var read = ReferenceCases.All[name];
        var pairs = read.Figures("num").Zip(read.Figures("den")).ToArray();
        var inner = pairs.Select(pair => ShareInterval.Wilson(pair.First, pair.Second).Times(Percent)).ToArray();
        var outer = pairs.Select(pair => ShareInterval.Wilson(pair.First, pair.Second, 0.998).Times(Percent)).ToArray();

        new Against(read)
            .Near("value", [.. pairs.Select(pair => pair.First / pair.Second * Percent)])
            .Near("lower95", [.. inner.Select(one => one.Lower)])
            .Near("upper95", [.. inner.Select(one => one.Upper)])
            .Near("lower99_8", [.. outer.Select(one => one.Lower)])
            .Near("upper99_8", [.. outer.Select(one => one.Upper)])
            .Holds();
    }
}
