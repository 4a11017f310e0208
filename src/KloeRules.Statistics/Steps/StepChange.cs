using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Steps;

/// <summary>
/// The latest lasting change of level in a series: cut where the squared distances, in month-to-month wobbles, and a penalty of 3·ln n for each cut are
/// least, with six months a stretch at least. It counts when Pettitt's test agrees and the levels lie a wobble or more apart. Where months carry over into
/// the next, the penalty is raised. A change in the last five months can't be seen; runs and CUSUM charts are for those.
/// </summary>
/// <param name="First">The place of the first month of the new level; null when no change is found. Of a line, where its step would have been.</param>
/// <param name="Before">The mean of the level before, in the unit of the figures.</param>
/// <param name="After">The mean of the new level.</param>
/// <param name="InWobbles">How far apart they are, in month-to-month wobbles; its sign says which way.</param>
/// <param name="Chance">Pettitt's two-sided probability.</param>
public readonly record struct StepChange(StepShape Shape, int? First, double Before, double After, double InWobbles, double Chance)
{
    /// <summary>Months with figures below which nothing is concluded.</summary>
    public const int FewestMonths = 24;

    /// <summary>Months beyond which earlier ones are left out.</summary>
    public const int MostMonths = 60;

    public const double Significant = 0.05;

    private const int LeastStretch = 6;
    private const double LeastShift = 1;
    private const double MuchCarriedOver = 0.2;

    /// <summary>The shift as a share of the level before; null when that is 0.</summary>
    public double? Relative => Before == 0 ? null : (After - Before) / Math.Abs(Before);

    /// <param name="months">Oldest first, one a month, without season; NaN is a missing month. Of more than sixty the last sixty are looked at.</param>
    /// <returns>Null with fewer than 24 months, or when the series never moves from one month to the next.</returns>
    public static StepChange? Of(ReadOnlySpan<double> months)
    {
        var skipped = Math.Max(0, months.Length - MostMonths);
        var window = months[skipped..].ToArray();
        int[] places = [.. Enumerable.Range(0, window.Length).Where(i => !double.IsNaN(window[i]))];
        var figures = Array.ConvertAll(places, place => window[place]);
        if (figures.Length < FewestMonths || MovingRange.Wobble(window) is not { } wobble)
        {
            return null;
        }

        var chance = Pettitt.Of(figures).Chance;
        var ends = Segments.Penalised(figures, LeastStretch, wobble * wobble * Penalty(figures)).Ends;
        if (ends.Count == 0)
        {
            var mean = figures.Average();
            return new StepChange(StepShape.Level, null, mean, mean, 0, chance);
        }

        // The two last levels.
        var cut = ends[^1];
        var start = ends.Count == 1 ? 0 : ends[^2];
        var (before, after) = (figures[start..cut].Average(), figures[cut..].Average());
        var shift = (after - before) / wobble;
        if (!(chance < Significant && Math.Abs(shift) >= LeastShift))
        {
            return new StepChange(StepShape.Level, null, before, after, shift, chance);
        }

        var shape = IsLine(window, new SegmentCost(figures), cut) ? StepShape.Line : StepShape.Step;
        return new StepChange(shape, skipped + places[cut], before, after, shift, chance);
    }

    /// <summary>In wobbles squared.</summary>
    private static double Penalty(double[] figures)
    {
        var carried = Prewhitening.CarriedOver(figures);
        return 3 * Math.Log(figures.Length) * (carried > MuchCarriedOver ? (1 + carried) / (1 - carried) : 1);
    }

    /// <summary>True when a straight line (Sen's) through the window leaves less to explain than the step does.</summary>
    private static bool IsLine(double[] window, SegmentCost cost, int cut)
    {
        var slope = SenSlope.SlopeOf(window)!.Value;
        double[] rest = [.. window.Select((figure, month) => figure - (slope * month)).Where(figure => !double.IsNaN(figure))];
        return new SegmentCost(rest).Of(0, rest.Length) < cost.Of(0, cut) + cost.Of(cut, rest.Length);
    }
}
