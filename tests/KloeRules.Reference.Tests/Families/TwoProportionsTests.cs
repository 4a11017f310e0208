using KloeRules.Statistics.Change;
using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Reference.Tests.Families;

public sealed class TwoProportionsTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("two_proportions_R");

    public static TheoryData<string> PythonCases => ReferenceCases.Of("two_proportions_py");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_shares_are_tested_as_R_does(string name)
    {
        var read = ReferenceCases.All[name];
        var (x1, n1, x2, n2) = (read.Number("x1"), read.Number("n1"), read.Number("x2"), read.Number("n2"));
        var z = TwoShares.Z(x1, n1, x2, n2);

        new Against(read)
            .Near("prop_test_uncorrected|statistic", z * z)
            .Near("prop_test_uncorrected|p", Normal.TwoSided(z))
            .Near("fisher_exact|p", TwoShares.ExactChance(x1, n1, x2, n2))
            .Holds();
    }

    [Theory]
    [MemberData(nameof(PythonCases))]
    public void Two_shares_are_tested_as_statsmodels_and_scipy_do(string name)
    {
        var read = ReferenceCases.All[name];
        var (x1, n1, x2, n2) = (read.Number("x1"), read.Number("n1"), read.Number("x2"), read.Number("n2"));
        var z = TwoShares.Z(x1, n1, x2, n2);
        var newcombe = ShareInterval.OfDifference(x1, n1, x2, n2);

        new Against(read)
            .Near("proportions_ztest(pooled)|z", z)
            .Near("proportions_ztest(pooled)|p", Normal.TwoSided(z))
            .Near("confint_proportions_2indep(newcomb,diff)", [newcombe.Lower, newcombe.Upper])
            .Near("scipy.fisher_exact|p", TwoShares.ExactChance(x1, n1, x2, n2))
            .Holds();
    }
}
