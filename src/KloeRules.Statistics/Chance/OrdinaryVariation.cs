using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Chance;

/// <summary>
/// How a series varies from month to month when nothing changes: around its mean, by its usual wobble, with some of each month carried over
/// into the next. Simulated as a first-order autoregression.
/// </summary>
/// <param name="Mean">In the unit of the figures.</param>
/// <param name="Spread">Standard deviation around the mean, in the unit of the figures.</param>
/// <param name="CarryOver">The share of a month's distance from the mean that the next month begins with; 0 to 0.9.</param>
public readonly record struct OrdinaryVariation(double Mean, double Spread, double CarryOver)
{
    /// <summary>Nearer to 1 a series has no mean to speak of.</summary>
    private const double MostCarryOver = 0.9;

    /// <summary>Of these months, oldest first, NaN for a missing one; null where <see cref="MovingRange.Wobble"/> says nothing.</summary>
    public static OrdinaryVariation? Of(ReadOnlySpan<double> months)
    {
        if (MovingRange.Wobble(months) is not { } wobble)
        {
            return null;
        }

        var carryOver = CarryOverOf(months);

        // The wobble is worked out from moves, which carry-over makes smaller by the square root of what is left of it.
        return new OrdinaryVariation(Figures.Mean(months), wobble / Math.Sqrt(1 - carryOver), carryOver);
    }

    /// <summary>
    /// <see cref="NeighboursOf"/>, put right for short series: (n·r + 2) / (n − 4), Hamed 2009. Never below 0 nor above 0.9; 0 where fewer than 8 months
    /// have a neighbour.
    /// </summary>
    public static double CarryOverOf(ReadOnlySpan<double> months) =>
        NeighboursOf(months) is var (correlation, n) && n > MovingRange.FewestForWobble ? Math.Clamp(((n * correlation) + 2) / (n - 4), 0, MostCarryOver) : 0;

    /// <summary>
    /// How neighbouring months go together around a straight line through all of them, and how many months that was seen on; in short series it is
    /// nearer to −1 than in the process behind them. Neither is seen where nothing moves.
    /// </summary>
    internal static (double Correlation, int Months) NeighboursOf(ReadOnlySpan<double> months)
    {
        var line = LineThrough(months);
        var (together, all, pairs) = (0.0, 0.0, 0);
        for (var i = 0; i < months.Length; i++)
        {
            var rest = months[i] - line.At(i);
            all += double.IsNaN(rest) ? 0 : rest * rest;
            var before = i > 0 ? months[i - 1] - line.At(i - 1) : double.NaN;
            if (!double.IsNaN(rest * before))
            {
                together += rest * before;
                pairs++;
            }
        }

        return all > 0 ? (together / all, pairs + 1) : (0, 0);
    }

    /// <summary>So many months in which nothing changes.</summary>
    public double[] Simulate(int months, SeededNumbers numbers)
    {
        var simulated = new double[months];
        var distance = Spread * numbers.Normal();
        var fresh = Spread * Math.Sqrt(1 - (CarryOver * CarryOver));
        for (var i = 0; i < months; i++)
        {
            simulated[i] = Mean + distance;
            distance = (CarryOver * distance) + (fresh * numbers.Normal());
        }

        return simulated;
    }

    /// <summary>The straight line of least squares through the months that have figures.</summary>
    private static StraightLine LineThrough(ReadOnlySpan<double> months)
    {
        var n = Figures.Count(months);
        var middle = 0.0;
        for (var i = 0; i < months.Length; i++)
        {
            middle += double.IsNaN(months[i]) ? 0 : (double)i / n;
        }

        var mean = Figures.Mean(months);
        var (across, up) = (0.0, 0.0);
        for (var i = 0; i < months.Length; i++)
        {
            across += double.IsNaN(months[i]) ? 0 : (i - middle) * (i - middle);
            up += double.IsNaN(months[i]) ? 0 : (i - middle) * (months[i] - mean);
        }

        var slope = across > 0 ? up / across : 0;
        return new StraightLine(mean - (slope * middle), slope);
    }

    private readonly record struct StraightLine(double Start, double Slope)
    {
        public double At(int month) => Start + (Slope * month);
    }
}
