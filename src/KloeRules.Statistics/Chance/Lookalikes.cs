using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Chance;

/// <summary>
/// Series that vary as one did, and in which nothing changes. Each has not only been drawn from a process like its own: whoever worked out its mean, its
/// wobble and its carry-over would find those of the series itself. A process that is only estimated is a little off for every single series, and since
/// judgements fire the more the further it is off on one side, they would all seem to fire too often; what is drawn given the estimates has no such error
/// (Rao 1945; Blackwell 1947).
/// </summary>
public sealed class Lookalikes
{
    /// <summary>What is older says little about how the series varies now: its level may have changed since, which would pass for carry-over.</summary>
    private const int MonthsLookedAt = 48;

    /// <summary>How near the neighbouring months' correlation must come; of series like it, about one in four does.</summary>
    private const double Near = 0.05;

    private const int MostTries = 40;

    /// <summary>Figures that are rounded or can't be below zero don't keep their mean and wobble exactly; so often are they brought back to them.</summary>
    private const int Corrections = 4;

    private readonly bool[] known;
    private readonly OrdinaryVariation process;
    private readonly double mean;
    private readonly double wobble;
    private readonly double correlation;

    private Lookalikes(ReadOnlySpan<double> months, OrdinaryVariation process, double wobble)
    {
        known = new bool[months.Length];
        for (var i = 0; i < months.Length; i++)
        {
            known[i] = !double.IsNaN(months[i]);
        }

        this.process = process;
        this.wobble = wobble;
        var latest = Latest(months);
        mean = Figures.Mean(latest);
        correlation = OrdinaryVariation.NeighboursOf(latest).Correlation;
    }

    /// <summary>Of these months, oldest first, NaN for a missing one; null where <see cref="MovingRange.Wobble"/> says nothing of the latest four years.</summary>
    public static Lookalikes? Of(ReadOnlySpan<double> months)
    {
        var latest = Latest(months);
        return OrdinaryVariation.Of(latest) is { } process && MovingRange.Wobble(latest) is { } wobble ? new Lookalikes(months, process, wobble) : null;
    }

    /// <summary>Whether so many of the latest four years are known that it can be said how they vary, even where that is not at all.</summary>
    public static bool IsEnough(ReadOnlySpan<double> months) => Figures.Count(Latest(months)) >= MovingRange.FewestForWobble;

    /// <summary>One of them: a figure for each month, those that the series has not included.</summary>
    /// <param name="possible">The nearest figure that the series could have, such as a whole number.</param>
    public double[] Draw(SeededNumbers numbers, Func<double, double> possible)
    {
        var drawn = Drawn(numbers);
        var seen = Seen(drawn);
        var stretch = wobble / MovingRange.Sigma(seen);
        var shift = mean - (stretch * Figures.Mean(seen));
        var figures = new double[drawn.Length];
        for (var correction = 0; ; correction++)
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                figures[i] = possible(shift + (stretch * drawn[i]));
            }

            var made = Seen(figures);
            var (offMean, offWobble) = (mean - Figures.Mean(made), wobble / MovingRange.Sigma(made));
            if (correction == Corrections || !double.IsFinite(offWobble) || (Math.Abs(offMean) < 1e-9 * wobble && Math.Abs(offWobble - 1) < 1e-9))
            {
                return figures;
            }

            shift += offMean + (stretch * (1 - offWobble) * Figures.Mean(seen));
            stretch *= offWobble;
        }
    }

    /// <summary>Of a few tries the first whose neighbouring months go together as they should, else the nearest.</summary>
    private double[] Drawn(SeededNumbers numbers)
    {
        var nearest = Array.Empty<double>();
        var off = double.PositiveInfinity;
        for (var tries = 0; tries < MostTries && off > Near; tries++)
        {
            var drawn = process.Simulate(known.Length, numbers);
            var apart = Math.Abs(OrdinaryVariation.NeighboursOf(Seen(drawn)).Correlation - correlation);
            (nearest, off) = apart < off ? (drawn, apart) : (nearest, off);
        }

        return nearest;
    }

    /// <summary>The latest of these months, those missing that are missing in the series.</summary>
    private double[] Seen(double[] months)
    {
        var seen = Latest(months).ToArray();
        var from = months.Length - seen.Length;
        for (var i = 0; i < seen.Length; i++)
        {
            seen[i] = known[from + i] ? seen[i] : double.NaN;
        }

        return seen;
    }

    private static ReadOnlySpan<double> Latest(ReadOnlySpan<double> months) => months[^Math.Min(MonthsLookedAt, months.Length)..];
}
