using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>The totals of months that a scorecard's row tells: its levels, and those before them that its changes let a reader work out.</summary>
internal static class SpansOf
{
    public static PublishedSpans Windows(PublishedWindows windows) =>
        new(windows.Measure.Name, windows.Area, windows.Month, windows.LastMonth.Value, windows.Last3Months.Value, windows.Last12Months.Value)
        {
            Previous3Months = Before(windows.Last3Months, windows.VsPrevious3Months),
            YearBefore = Before(windows.Last3Months, windows.VsPreviousYear),
            Previous12Months = Before(windows.Last12Months, windows.VsPrevious12Months),
        };

    /// <summary>Figures of a stock are no totals of months, so they say nothing of the months between them.</summary>
    public static void AddTo(Spans known, PublishedSpans spans, Measure measure)
    {
        if (measure.Unit.Statistic != Statistic.Total || measure.IsRolling12)
        {
            foreach (var figure in new[] { spans.LastMonth, spans.Last3Months, spans.Last12Months, spans.Previous3Months, spans.YearBefore, spans.Previous12Months })
                known.AddAlone(figure);
            return;
        }

        known.Add(spans.Month, 1, spans.LastMonth);
        known.Add(spans.Month, 3, spans.Last3Months);
        known.Add(spans.Month, 12, spans.Last12Months);
        known.Add(spans.Month - 3, 3, spans.Previous3Months);
        known.Add(spans.Month - 12, 3, spans.YearBefore);
        known.Add(spans.Month - 12, 12, spans.Previous12Months);
    }

    private static double? Before(Figure level, FigureChange change) => (level.Value, change.Relative) switch
    {
        ({ } now, { } relative) when relative > -1 => Math.Round(now / (1 + relative)),
        _ => null,
    };
}
