using KloeRules.Statistics.ManyTests;

namespace KloeRules.Reference.Tests.Families;

public sealed class ManyTestsTests
{
    private const double Alpha = 0.05;

    public static TheoryData<string> Cases => ReferenceCases.Of("p_adjust_R");

    public static TheoryData<string> PythonCases => ReferenceCases.Of("multipletests");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Probabilities_are_adjusted_as_R_does(string name)
    {
        var read = ReferenceCases.All[name];
        var chances = read.Figures("p");

        new Against(read)
            .Near("BH", Adjusted.BenjaminiHochberg(chances))
            .Near("BY", Adjusted.BenjaminiYekutieli(chances))
            .Near("holm", Adjusted.Holm(chances))
            .Near("bonferroni", Adjusted.Bonferroni(chances))
            .Holds();
    }

    [Theory]
    [MemberData(nameof(PythonCases))]
    public void Probabilities_are_adjusted_as_statsmodels_does(string name)
    {
        var read = ReferenceCases.All[name];
        var chances = read.Figures("p");
        var against = new Against(read);
        Holds("fdr_bh", Adjusted.BenjaminiHochberg(chances));
        Holds("fdr_by", Adjusted.BenjaminiYekutieli(chances));
        Holds("holm", Adjusted.Holm(chances));
        Holds("bonferroni", Adjusted.Bonferroni(chances));
        against.Holds();

        void Holds(string method, double[] adjusted) => against
            .Near($"{method}|p_adjusted", adjusted)
            .Near($"{method}|reject", [.. adjusted.Select(chance => chance <= Alpha ? 1.0 : 0)]);
    }
}
