namespace KloeRules.Statistics.Distributions;

/// <summary>The gamma function and its regularised incomplete form. Method: Lanczos' approximation; series and continued fraction (Lentz).</summary>
internal static class Gamma
{
    private const double Precision = 1e-16;
    private const double Tiny = 1e-300;
    private const int MostSteps = 10_000;
    private const double LanczosG = 7;

    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The natural logarithm of the gamma function, for a positive argument.</summary>
    public static double Log(double x)
    {
        if (x < 0.5)
        {
            return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - Log(1 - x);
        }

        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (x - 1 + i);
        }

        var t = x - 1 + LanczosG + 0.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((x - 0.5) * Math.Log(t)) - t + Math.Log(sum);
    }

    /// <summary>The share of a gamma distribution of shape <paramref name="a"/> that lies above <paramref name="x"/>.</summary>
    public static double UpperTail(double a, double x) => x <= 0 ? 1 : x < a + 1 ? 1 - LowerSeries(a, x) : UpperFraction(a, x);

    private static double LowerSeries(double a, double x)
    {
        var term = 1 / a;
        var sum = term;
        for (var n = 1; n < MostSteps && Math.Abs(term) > Math.Abs(sum) * Precision; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum * Math.Exp((a * Math.Log(x)) - x - Log(a));
    }

    private static double UpperFraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Tiny;
        var d = 1 / b;
        var h = d;
        for (var i = 1; i < MostSteps; i++)
        {
            var an = -i * (i - a);
            b += 2;
            d = 1 / NotZero((an * d) + b);
            c = NotZero(b + (an / c));
            h *= d * c;
            if (Math.Abs((d * c) - 1) < Precision)
            {
                break;
            }
        }

        return h * Math.Exp((a * Math.Log(x)) - x - Log(a));
    }

    private static double NotZero(double x) => Math.Abs(x) < Tiny ? Tiny : x;
}
