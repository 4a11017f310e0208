using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Reference.Tests.Families;

public sealed class PoissonTests
{
    private const double Multiplier = 100_000;

    public static TheoryData<string> Cases => ReferenceCases.Of("poisson_two_sample");

    public static TheoryData<string> PythonCases => ReferenceCases.Of("poisson_two_sample_py");

    public static TheoryData<string> Rates => ReferenceCases.Of("poisson_rate_ci");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_numbers_of_events_are_tested_as_R_does(string name)
    {
        var read = ReferenceCases.All[name];
        var exact = Of(read);

        new Against(read)
            .Near("p", exact.Chance)
            .Near("estimate", exact.Ratio)
            .Near("conf_int", [exact.Interval.Lower, exact.Interval.Upper])
            .Holds();
    }

    [Theory]
    [MemberData(nameof(PythonCases))]
    public void Two_numbers_of_events_are_tested_as_statsmodels_does(string name)
    {
        var read = ReferenceCases.All[name];

        new Against(read).Near("test_poisson_2indep(exact-cond)|p", Of(read).Chance).Holds();
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void Rates_have_the_intervals_of_public_health(string name)
    {
        var read = ReferenceCases.All[name];
        var (events, scale) = (read.Number("events"), Multiplier / read.Number("population"));
        var exact = CountInterval.Exact(events);
        var (inner, outer) = (CountInterval.Of(events).Times(scale), CountInterval.Of(events, 0.998).Times(scale));

        new Against(read)
            .Near("exact_ci95_count", [exact.Lower, exact.Upper])
            .Same("phe_method", read.Given("phe_method")!.Value.GetString(), events < CountInterval.FewEvents ? "Exact" : "Byars")
            .Near("phe_value", events * scale)
            .Near("phe_lower95", inner.Lower)
            .Near("phe_upper95", inner.Upper)
            .Near("phe_lower99_8", outer.Lower)
            .Near("phe_upper99_8", outer.Upper)
            .Holds();
    }

    private static ExactCounts Of(ReferenceCase read) =>
        ExactCounts.Of(read.Number("x1"), read.Number("t1"), read.Number("x2"), read.Number("t2"));
}
