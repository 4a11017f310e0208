using MathNet.Numerics.Distributions;

namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The runs tests of Anhøj on a run chart: too long a run on one side of the centre line, or too few crossings of it, tells a shift of unknown form.
/// Months on the line count for nothing. Sources: Schilling 2012 (longest run), Chen 2010 (crossings), the R package qicharts2.
/// </summary>
/// <param name="Useful">Months that are not on the line.</param>
/// <param name="LongestAllowed">round(log2 n) + 3.</param>
/// <param name="FewestAllowed">The 5% quantile of the binomial distribution of n − 1 crossings with chance ½.</param>
public readonly record struct RunsTest(int Useful, int Longest, int LongestAllowed, int Crossings, int FewestAllowed)
{
    private const double Rare = 0.05;

    public bool IsSignal => Longest > LongestAllowed || Crossings < FewestAllowed;

    /// <param name="months">Oldest first; NaN is a missing month.</param>
    /// <param name="centre">Usually the median, of a part of the months where the line is frozen.</param>
    /// <returns>Null when every month lies on the line or is missing.</returns>
    public static RunsTest? Of(ReadOnlySpan<double> months, double centre)
    {
        var (useful, longest, crossings, run, last) = (0, 0, 0, 0, 0);
        foreach (var figure in months)
        {
            var side = figure > centre ? 1 : figure < centre ? -1 : 0;
            if (side == 0)
            {
                continue;
            }

            useful++;
            crossings += last == -side ? 1 : 0;
            run = last == side ? run + 1 : 1;
            longest = Math.Max(longest, run);
            last = side;
        }

        return useful == 0 ? null : new RunsTest(useful, longest, (int)Math.Round(Math.Log2(useful)) + 3, crossings, FewestOf(useful - 1));
    }

    private static int FewestOf(int moves)
    {
        var fewest = 0;
        while (moves > 0 && Binomial.CDF(0.5, moves, fewest) < Rare)
        {
            fewest++;
        }

        return fewest;
    }
}
