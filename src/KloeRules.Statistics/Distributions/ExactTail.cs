namespace KloeRules.Statistics.Distributions;

/// <summary>
/// Exact two-sided tests on counts: the probability of all results that are no likelier than the one seen (R: <c>binom.test</c>, <c>fisher.test</c>).
/// Results are weighed from the likeliest outwards by the ratio of neighbours, which stays accurate with hundreds of thousands of cases.
/// </summary>
public static class ExactTail
{
    /// <summary>Results that are equally likely may differ by rounding.</summary>
    private const double Rounding = 1 + 1e-7;

    /// <summary><paramref name="seen"/> successes of <paramref name="trials"/>, each with the same chance.</summary>
    public static double Binomial(int seen, int trials, double chance)
    {
        if (chance is <= 0 or >= 1)
        {
            return 1;
        }

        var odds = chance / (1 - chance);
        return OfUnlikely(seen, 0, trials, (int)Math.Min(trials, (trials + 1.0) * chance), k => (trials - k) / (k + 1.0) * odds);
    }

    /// <summary><paramref name="seen"/> marked ones in a draw of <paramref name="drawn"/> from a whole in which some are marked (Fisher's exact test).</summary>
    public static double Hypergeometric(int seen, int drawn, int marked, int whole)
    {
        var (least, most) = (Math.Max(0, drawn - (whole - marked)), Math.Min(drawn, marked));
        var likeliest = (int)((drawn + 1.0) * (marked + 1.0) / (whole + 2.0));
        return OfUnlikely(
            seen,
            least,
            most,
            Math.Clamp(likeliest, least, most),
            k => (marked - k) / (k + 1.0) * ((drawn - k) / (whole - marked - drawn + k + 1.0)));
    }

    /// <param name="next">The probability of k + 1, as a multiple of that of k.</param>
    private static double OfUnlikely(int seen, int least, int most, int likeliest, Func<int, double> next)
    {
        var weights = new double[most - least + 1];
        weights[likeliest - least] = 1;
        for (var k = likeliest; k < most; k++)
        {
            weights[k + 1 - least] = weights[k - least] * next(k);
        }

        for (var k = likeliest - 1; k >= least; k--)
        {
            weights[k - least] = weights[k + 1 - least] / next(k);
        }

        var limit = weights[seen - least] * Rounding;
        var (unlikely, all) = (0.0, 0.0);
        // From the ends inwards, so that the small ones are not lost beside the large.
        for (int low = 0, high = weights.Length - 1; low <= high;)
        {
            var weight = weights[low] <= weights[high] ? weights[low++] : weights[high--];
            all += weight;
            unlikely += weight <= limit ? weight : 0;
        }

        return unlikely / all;
    }
}
