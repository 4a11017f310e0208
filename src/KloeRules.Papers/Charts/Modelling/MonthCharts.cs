using KloeRules.Engine.Charts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Questions.Showing;
using KloeRules.Questions.Wording;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>Months as a chart: those that the judgement is about, with its own mean and limits.</summary>
internal static class MonthCharts
{
    private const int Months = 24;

    /// <summary>Where a baseline is declared, or what was found is older than two years.</summary>
    private const int MostMonths = 36;

    private const Marks Unsettled = Marks.Provisional | Marks.Estimated;

    /// <summary>Null when no month shown has a figure.</summary>
    public static LineChart? Of(ShownFigures shown, MonthlySeries series)
    {
        var charted = ChartedSeries.Of(series, First(shown, series), shown.Month);
        if (charted.Months.All(month => month.Value is null))
        {
            return null;
        }

        ChartPoint[] points = [.. charted.Months.Select((month, place) => PointOf(month, shown, series) with { BeginsAnew = place > 0 && shown.Measure.Breaks.Contains(month.Month) })];
        ChartLine[] lines = [.. ProcessLines(charted, shown.Measure), .. TargetLines(shown)];
        var drawn = points.Select(point => point.Value).Concat(lines.SelectMany(line => line.Values ?? [line.Value])).OfType<double>().ToArray();
        var axis = Axes.Of(drawn, shown.Measure.Unit);
        lines = [.. lines.Select(line => line with { Text = LineText.Of(line.Value, shown.Measure.Unit, axis) })];
        return new LineChart(shown.Finding, MonthChartWords.Of(shown, charted, points, lines), points, lines) { Axis = axis };
    }

    public static PointKind KindOf(int side, Direction direction) => (side, direction) switch
    {
        (0, _) or (_, Direction.Neither) => PointKind.Ordinary,
        ( > 0, Direction.HigherIsBetter) or ( < 0, Direction.LowerIsBetter) => PointKind.Improving,
        _ => PointKind.Concern,
    };

    public static IEnumerable<ChartLine> TargetLines(ShownFigures shown) =>
        shown.Limits.Select(limit => new ChartLine(ChartLineKind.Target, limit.Name, limit.Value, FigureWords.Level(limit.Value, shown.Measure.Unit)));

    /// <summary>Nothing from before a declared baseline, which belongs to another way of working.</summary>
    private static Month First(ShownFigures shown, MonthlySeries series)
    {
        var baseline = shown.Measure.Baseline?.First;
        var first = shown.Month - ((baseline is not null || shown.MonthsHeld > Months ? MostMonths : Months) - 1);
        return new[] { first, series.First, baseline ?? first }.Max();
    }

    private static ChartPoint PointOf(ChartedMonth month, ShownFigures shown, MonthlySeries series) =>
        new(month.Month.ToString(), month.Value, shown.TextOf(month.Month), KindOf(month.Side, shown.Measure.Direction))
        {
            IsUnsettled = month.Value is not null && (series[month.Month]!.Marks & Unsettled) != 0,
        };

    /// <summary>A limit that lies where the measure can't be is not drawn.</summary>
    private static IEnumerable<ChartLine> ProcessLines(ChartedSeries charted, Measure measure)
    {
        var figures = charted.Months.Select(month => month.Value).OfType<double>().ToArray();
        var least = measure.Unit.Quantity is Quantity.Count or Quantity.Percent or Quantity.Duration or Quantity.Rate && figures.Min() >= 0 ? 0 : double.NegativeInfinity;
        var most = measure.Unit is { Quantity: Quantity.Percent, IsRatio: false } && figures.Max() <= 1 ? 1 : double.PositiveInfinity;
        (ChartLineKind Kind, string Label, Func<ChartedLines, double?> Of)[] lines =
        [
            (ChartLineKind.UpperLimit, "upper limit", lines => lines.Upper < most && lines.Upper > lines.Mean ? lines.Upper : null),
            (ChartLineKind.Mean, "mean", lines => lines.Mean),
            (ChartLineKind.LowerLimit, "lower limit", lines => lines.Lower > least && lines.Lower < lines.Mean ? lines.Lower : null),
        ];
        foreach (var (kind, label, of) in lines)
        {
            double?[] values = [.. charted.Months.Select(month => month.Lines is { } known ? of(known) : null)];
            if (values.OfType<double>().Any())
            {
                var latest = values.OfType<double>().Last();
                yield return new ChartLine(kind, label, latest, "") { Values = values.All(value => value == latest) ? null : values };
            }
        }
    }
}
