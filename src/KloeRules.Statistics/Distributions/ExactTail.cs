using MathNet.Numerics;

namespace KloeRules.Statistics.Distributions;

/// <summary>Exact two-sided tests on counts: the probability of all results that are no likelier than the one seen.</summary>
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

        return OfUnlikely(seen, 0, trials, k => LogChoose(trials, k) + (k * Math.Log(chance)) + ((trials - k) * Math.Log(1 - chance)));
    }

    /// <summary><paramref name="seen"/> marked ones in a draw of <paramref name="drawn"/> from a whole in which some are marked (Fisher's exact test).</summary>
    public static double Hypergeometric(int seen, int drawn, int marked, int whole)
    {
        var all = LogChoose(whole, drawn);
        return OfUnlikely(
            seen,
            Math.Max(0, drawn - (whole - marked)),
            Math.Min(drawn, marked),
            k => LogChoose(marked, k) + LogChoose(whole - marked, drawn - k) - all);
    }

    private static double OfUnlikely(int seen, int least, int most, Func<int, double> logProbability)
    {
        var limit = Math.Exp(logProbability(seen)) * Rounding;
        var sum = 0.0;
        for (var k = least; k <= most; k++)
        {
            var probability = Math.Exp(logProbability(k));
            sum += probability <= limit ? probability : 0;
        }

        return Math.Min(1, sum);
    }

    private static double LogChoose(int n, int k) => SpecialFunctions.BinomialLn(n, k);
}
