using KloeRules.Statistics.Association;

namespace KloeRules.Reference.Tests.Families;

/// <summary>Correlations as R, scipy and statsmodels have them.</summary>
internal static class Correlations
{
    public static Against OfR(ReferenceCase read)
    {
        var (x, y) = (read.Figures("x"), read.Figures("y"));
        var (rank, kendall) = (CorrelationTest.Spearman(x, y)!.Value, Kendall.Of(x, y)!.Value);
        var lags = ReferenceCase.Numbers(read.Given("ccf_lags")!.Value);
        double n = x.Length;

        var against = new Against(read);
        Pearson(against, "pearson", x, y);
        Pearson(against, "pearson_of_first_differences", Moves(x), Moves(y));
        return against
            .Near("spearman|estimate", rank.Coefficient)
            .Near("spearman|statistic", n * ((n * n) - 1) * (1 - rank.Coefficient) / 6)
            .Near("spearman|p", rank.Chance)
            .Near("kendall|estimate", kendall.Tau)
            .Near("kendall|statistic", kendall.Z)
            .Near("kendall|p", kendall.Chance)
            .Near("ccf", [.. lags.Select(lag => CrossCorrelation.Of(x, y, (int)lag)!.Value)])
            .Near("ccf_of_differences", [.. lags.Select(lag => CrossCorrelation.Of(Moves(x), Moves(y), (int)lag)!.Value)])
            .Near("acf1_x", Correlation.WithMonthBefore(x))
            .Near("acf1_y", Correlation.WithMonthBefore(y));
    }

    public static Against OfPython(ReferenceCase read)
    {
        var (x, y) = (read.Figures("x"), read.Figures("y"));
        var (pearson, rank, kendall) = (CorrelationTest.Pearson(x, y)!.Value, CorrelationTest.Spearman(x, y)!.Value, Kendall.Of(x, y)!.Value);

        var against = new Against(read)
            .Near("n", x.Length)
            .Near("pearson|r", pearson.Coefficient)
            .Near("pearson|p", pearson.Chance)
            .Near("pearson|ci95", [pearson.Interval!.Value.Lower, pearson.Interval.Value.Upper])
            .Near("spearman|rho", rank.Coefficient)
            .Near("spearman|p", rank.Chance)
            .Near("kendall|tau_b", kendall.Tau)
            .Near("kendall|p", kendall.Chance);
        // A year of months was not held against itself at lags.
        if (read.Given("lagged_pearson_overlap") is not { } lags)
        {
            return against;
        }

        against.Near("statsmodels_ccf(x,y,adjusted=False)[0:7]", [.. Enumerable.Range(0, 7).Select(lag => CrossCorrelation.Of(x, y, lag)!.Value)]);
        foreach (var lag in lags.EnumerateObject())
        {
            var (first, second) = CrossCorrelation.Overlap(x, y, int.Parse(lag.Name, System.Globalization.CultureInfo.InvariantCulture));
            var test = CorrelationTest.Pearson(first, second)!.Value;
            against
                .Near($"lagged_pearson_overlap|{lag.Name}|n", first.Length)
                .Near($"lagged_pearson_overlap|{lag.Name}|r", test.Coefficient)
                .Near($"lagged_pearson_overlap|{lag.Name}|p", test.Chance);
        }

        return against;
    }

    private static void Pearson(Against against, string path, double[] x, double[] y)
    {
        var test = CorrelationTest.Pearson(x, y)!.Value;
        against
            .Near($"{path}|estimate", test.Coefficient)
            .Near($"{path}|statistic", test.Statistic)
            .Near($"{path}|parameter", test.Degrees)
            .Near($"{path}|p", test.Chance)
            .Near($"{path}|conf_int", [test.Interval!.Value.Lower, test.Interval.Value.Upper]);
    }

    private static double[] Moves(double[] months) => [.. months.Skip(1).Zip(months, (later, earlier) => later - earlier)];
}
