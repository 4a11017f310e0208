using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>Areas whose figures have stopped while those of others go on.</summary>
internal static class StoppedAreas
{
    public static Diagnostic? Of(JudgedFigures figures)
    {
        var ends = figures.Areas.Select(series => (series.Area, Last: LastFigure(series))).Where(one => one.Last is not null).ToArray();
        var latest = ends.Max(one => one.Last);
        var stopped = ends.Where(one => latest - one.Last >= Supply.MonthsOfSilence && one.Area.Length > 0).ToArray();
        if (stopped.Length == 0 || stopped.Length == ends.Length)
        {
            return null;
        }

        var (first, last) = (stopped.Min(one => one.Last)!.Value, stopped.Max(one => one.Last)!.Value);
        return figures.Say(
            DiagnosticCatalogue.AreaStopped,
            figures.Measure.Name,
            AreaWords.In([.. stopped.Select(one => one.Area)]),
            first == last ? $"in {first.ToLongString()}" : $"between {first.ToLongString()} and {last.ToLongString()}",
            latest!.Value.ToLongString());
    }

    private static Month? LastFigure(MonthlySeries series) => series.Observations.LastOrDefault(row => row.Value is not null)?.Month;
}
