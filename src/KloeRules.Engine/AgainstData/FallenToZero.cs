using KloeRules.Engine.Runtime.Signals;
using KloeRules.Language.Diagnostics;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Key2019;

namespace KloeRules.Engine.AgainstData;

/// <summary>Figures that were something and are now zero month after month, as they are when a measure is stopped or counted elsewhere.</summary>
internal static class FallenToZero
{
    private const int FewestBefore = 12;
    private const int MostBefore = 24;

    public static Diagnostic? Of(JudgedFigures figures)
    {
        var areas = figures.Areas.Where(series => HasFallen(series, figures)).Select(series => series.Area).ToArray();
        var first = figures.Last - (Silence.Months - 1);
        return areas.Length == 0 ? null : figures.Say(DiagnosticCatalogue.FellToZero, figures.Measure.Name, AreaWords.In(areas), first, figures.Last);
    }

    internal static bool HasFallen(MonthlySeries series, JudgedFigures figures)
    {
        var months = SeriesMonths.Latest(series, figures.Last, MostBefore + Silence.Months);
        var before = months.AsSpan(..MostBefore);
        return Silence.Of(months).Kind == NoFigures.AllZero && Figures.Count(before) >= FewestBefore && Quantiles.Median(before) > 0;
    }
}
