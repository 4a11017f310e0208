using KloeRules.Statistics.Change;

namespace KloeRules.Reference.Tests.Families;

public sealed class CountChangeTests
{
    /// <summary>R's <c>glm</c> stops when a step changes the deviance by less than 1e-8 of it, statsmodels' when by less than 1e-8 in itself.</summary>
    private const double Iterated = 1e-7;

    /// <summary>
    /// R takes the dispersion from the weights of the last step but one: with few events a month, up to 6 parts in 100,000 from the dispersion of its own
    /// fitted values, and what follows from it as much.
    /// </summary>
    private const double LastButOne = 1e-4;

    public static TheoryData<string> Cases => ReferenceCases.Of("count_change_R", "count_change_py");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_years_of_counts_are_compared_as_R_and_statsmodels_do(string name)
    {
        var read = ReferenceCases.All[name];
        (read.Family == "count_change_R" ? AsR(read) : AsStatsmodels(read)).Holds();
    }

    private static Against AsR(ReferenceCase read)
    {
        var (earlier, later) = (read.Figures("period1"), read.Figures("period2"));
        var even = Enumerable.Repeat(1.0, earlier.Length).ToArray();
        var differences = later.Zip(earlier, (after, before) => after - before).ToArray();
        var exact = ExactCounts.Of(later.Sum(), later.Length, earlier.Sum(), earlier.Length);
        var sign = SignTest.Of(differences);
        var paired = PairedT.Of(differences)!.Value;

        var against = new Against(read);
        Regression(against, "quasipoisson", QuasiPoisson.Of(later, even, earlier, even));
        Regression(against, "quasipoisson_month_adjusted", QuasiPoisson.ByMonth(later, even, earlier, even));
        return against
            .Near("poisson_test|p", exact.Chance)
            .Near("poisson_test|estimate", exact.Ratio)
            .Near("poisson_test|conf_int", [exact.Interval.Lower, exact.Interval.Upper])
            .Near("wilcoxon_signed_rank|statistic", SignedRanks.SumUp(differences))
            .Near("wilcoxon_signed_rank|p", SignedRanks.Chance(differences))
            .Near("paired_t|statistic", paired.T)
            .Near("paired_t|parameter", paired.Degrees)
            .Near("paired_t|p", paired.Chance)
            .Near("paired_t|estimate", paired.Mean)
            .Near("paired_t|conf_int", [paired.Interval.Lower, paired.Interval.Upper])
            .Near("sign_test|statistic", sign.Up)
            .Near("sign_test|parameter", sign.Moved)
            .Near("sign_test|p", sign.Chance)
            .Near("sign_test|conf_int", [sign.Interval.Lower, sign.Interval.Upper]);
    }

    private static Against AsStatsmodels(ReferenceCase read)
    {
        var months = read.Figures("y");
        var even = Enumerable.Repeat(1.0, 12).ToArray();
        var fit = QuasiPoisson.Of(months[12..], even, months[..12], even);

        return new Against(read)
            .Near("log_rate_ratio", fit.LogRatio, Iterated)
            .Near("se", fit.StandardError, Iterated)
            .Near("z", fit.T, Iterated)
            .Near("scale", fit.Dispersion, Iterated);
    }

    private static void Regression(Against against, string path, QuasiPoisson fit) => against
        .Near($"{path}|log_rate_ratio", fit.LogRatio, Iterated)
        .Near($"{path}|se", fit.StandardError, LastButOne)
        .Near($"{path}|t", fit.T, LastButOne)
        .Near($"{path}|p", fit.Chance, LastButOne)
        .Near($"{path}|dispersion", fit.Dispersion, LastButOne)
        .Near($"{path}|df", fit.Degrees);
}
