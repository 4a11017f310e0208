using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>
/// The months that a measure's process limits are taken from. With a declared baseline these are its months, so that limits stay where they were
/// set; otherwise the latest two years up to the judged month, so that old ways of working don't set today's limits.
/// </summary>
/// <param name="Months">Oldest first; NaN for a month that is missing or out of the ordinary.</param>
/// <param name="SetApart">How many of them are out of the ordinary.</param>
internal sealed record ProcessBaseline(Month First, double[] Months, int SetApart)
{
    private const int LatestMonths = 24;

    /// <summary>More missing months than one in five are too many.</summary>
    private const double MostMissing = 0.2;

    public Month Last => First + (Months.Length - 1);

    /// <summary>How many months have a figure.</summary>
    public int Count { get; } = Statistics.ControlCharts.Figures.Count(Months);

    public bool HasTooManyGaps => Months.Length - SetApart - Count > MostMissing * Months.Length;

    /// <summary>The baseline as it stands at a month.</summary>
    public static ProcessBaseline At(MonthlySeries series, Month month)
    {
        var (first, last) = Window(series, month, LatestMonths);
        var months = SeriesMonths.UsualBetween(series, first, last);
        return new ProcessBaseline(first, months, Enumerable.Range(0, months.Length).Count(offset => series.Measure.IsExceptional(first + offset)));
    }

    /// <summary>The declared months as far as they have come, or else so many latest ones.</summary>
    internal static (Month First, Month Last) Window(MonthlySeries series, Month month, int latest)
    {
        var declared = series.Measure.Baseline;
        var first = declared?.First ?? month - (latest - 1);
        return (series.First > first ? series.First : first, declared is not null && declared.Last < month ? declared.Last : month);
    }
}
