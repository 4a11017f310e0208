using KloeRules.Engine.Charts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Questions.Wording;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>The last twelve months in small.</summary>
internal static class Sparklines
{
    private const int Months = 12;

    /// <summary>Null when none of the months has a figure.</summary>
    public static Sparkline? Of(MonthlySeries series, Month last)
    {
        var months = ChartedSeries.Of(series, last - (Months - 1), last).Months;
        var known = months.Where(month => month.Value is not null).ToArray();
        return known.Length == 0
            ? null
            : new Sparkline(Words(series, months, known), [.. months.Select(month => month.Value)], months[^1].Value is null ? PointKind.Ordinary : MonthCharts.KindOf(months[^1].Side, series.Measure.Direction));
    }

    private static string Words(MonthlySeries series, IReadOnlyList<ChartedMonth> months, ChartedMonth[] known)
    {
        var (lowest, highest) = (known.MinBy(month => month.Value), known.MaxBy(month => month.Value));
        var special = months[^1] is { Value: not null, Side: not 0 and var side }
            ? MonthCharts.KindOf(side, series.Measure.Direction) switch
            {
                PointKind.Improving => ", a special cause for the better",
                PointKind.Concern => ", a special cause for the worse",
                _ => side > 0 ? ", a special cause on the high side" : ", a special cause on the low side",
            }
            : "";
        var missing = known.Length == months.Count ? "" : $"; {months.Count - known.Length} of {months.Count} months without a figure";
        return $"{months[0].Month} to {months[^1].Month}: lowest {Text(lowest)}, highest {Text(highest)}, latest {Text(known[^1])}{special}{missing}.";

        string Text(ChartedMonth month) => $"{FigureWords.Level(month.Value!.Value, series.Measure.Unit)} ({month.Month})";
    }
}
