using KloeRules.Engine.Runtime.Signals;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.AgainstData;

/// <summary>A latest month that lies on the same side of what is usual in half of the areas or more, as it does when it is not complete yet.</summary>
internal static class UnsettledMonths
{
    private const int FewestAreas = 5;
    private const int Before = 24;

    public static Diagnostic? Of(JudgedFigures figures)
    {
        var measure = figures.Measure;
        var sides = figures.Areas.Where(series => series.Area.Length > 0).Select(series => SideOf(series, figures.Last)).OfType<int>().ToArray();
        if (sides.Length < FewestAreas || measure.MonthsProvisional > 0 || measure.MonthsCovered > 1)
        {
            return null;
        }

        var side = sides.Count(one => one < 0) >= sides.Count(one => one > 0) ? -1 : 1;
        var same = sides.Count(one => one == side);
        return 2 * same < sides.Length ? null : figures.Say(
            DiagnosticCatalogue.LatestMonthUnsettled, measure.Name, figures.Last.ToLongString(), side < 0 ? "below" : "above", same, sides.Length);
    }

    /// <summary>Beside the process limits of the two years before; null when there are none, or the month is said to be provisional.</summary>
    private static int? SideOf(MonthlySeries series, Month month) =>
        series.Value(month) is { } value && (series[month]!.Marks & Marks.Provisional) == 0
            && ProcessLimits.Of(SeriesMonths.LatestUsual(series, month - 1, Before)) is { } limits
            ? value > limits.Upper ? 1 : value < limits.Lower ? -1 : 0
            : null;
}
