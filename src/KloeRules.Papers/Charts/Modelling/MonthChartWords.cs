using KloeRules.Engine.Charts;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Showing;
using KloeRules.Questions.Wording;
using static KloeRules.Papers.Charts.Modelling.Phrases;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>All that a chart of months shows, in words.</summary>
internal static class MonthChartWords
{
    /// <summary>What the evidence says of a row that holds nothing.</summary>
    private const string NoFigure = "no figure";

    public static string Of(ShownFigures shown, ChartedSeries charted, IReadOnlyList<ChartPoint> points, IReadOnlyList<ChartLine> lines) =>
        string.Join(" ", Sentences(shown, charted, points, lines));

    private static IEnumerable<string> Sentences(ShownFigures shown, ChartedSeries charted, IReadOnlyList<ChartPoint> points, IReadOnlyList<ChartLine> lines)
    {
        var known = points.Where(point => point.Value is not null).ToArray();
        var (lowest, highest, latest) = (known.MinBy(point => point.Value)!, known.MaxBy(point => point.Value)!, known[^1]);
        yield return $"Line chart by month, {points[0].Label} to {points[^1].Label}: {Named(shown)}.";
        yield return $"Latest {latest.Text} ({latest.Label}); lowest {lowest.Text} ({lowest.Label}), highest {highest.Text} ({highest.Label}).";
        yield return Limits(charted, lines);
        foreach (var target in lines.Where(line => line.Kind == ChartLineKind.Target))
        {
            var (above, below) = (known.Count(point => point.Value > target.Value), known.Count(point => point.Value < target.Value));
            yield return $"{Capital(target.Label)} {target.Text}: {above} of {Months(known.Length)} above it, {below} below.";
        }

        yield return Special(shown, charted);
        foreach (var point in points.Where(point => point.BeginsAnew))
        {
            yield return $"From {point.Label} on something else is counted, so figures before it can’t be set beside those after.";
        }

        if (known.Where(point => point.IsUnsettled).ToArray() is { Length: > 0 } unsettled)
        {
            yield return $"Not settled yet: {string.Join("; ", unsettled.Select(point => $"{point.Label}, {point.Text}"))}.";
        }

        foreach (var apart in shown.Measure.Exceptional.Where(range => charted.Baseline is { } baseline && range.First <= baseline.Last && baseline.First <= range.Last))
        {
            yield return $"{(apart.First == apart.Last ? $"{apart.First} is" : $"{apart.First} to {apart.Last} are")} out of the ordinary and left out of mean and limits.";
        }

        if (points.Where(point => point is { Value: null, Text: null or NoFigure }).ToArray() is { Length: > 0 } missing)
        {
            yield return $"No figure is shown for {List(missing.Select(point => point.Label))}.";
        }

        foreach (var point in points.Where(point => point is { Value: null, Text: not null and not NoFigure }))
        {
            yield return $"{point.Label} is not shown: {point.Text}.";
        }
    }

    private static string Limits(ChartedSeries charted, IReadOnlyList<ChartLine> lines)
    {
        if (charted.Method is null || lines.FirstOrDefault(line => line.Kind == ChartLineKind.Mean) is not { } mean)
        {
            return "No mean and no limits are drawn. " + UnknownWords.Of(charted.WhyNoLimits);
        }

        var (upper, lower) = (Find(ChartLineKind.UpperLimit), Find(ChartLineKind.LowerLimit));
        var limits = (lower, upper) switch
        {
            (null, null) => "no limits",
            (null, _) => $"upper limit {upper.Text}, no lower limit",
            (_, null) => $"lower limit {lower.Text}, no upper limit",
            _ => $"limits {lower.Text} to {upper.Text}",
        };
        var baseline = charted.Baseline!.Value;
        var moving = lines.Any(line => line.Kind != ChartLineKind.Target && line.Values?.OfType<double>().Distinct().Count() > 1) ? "at the latest month, because they change from month to month; " : "";
        return $"Mean {mean.Text}, {limits}, {moving}taken from {baseline.First} to {baseline.Last} ({charted.Method}).";

        ChartLine? Find(ChartLineKind kind) => lines.FirstOrDefault(line => line.Kind == kind);
    }

    private static string Special(ShownFigures shown, ChartedSeries charted)
    {
        var special = charted.Months.Where(month => month.Side != 0).ToArray();
        if (special.Length == 0)
        {
            return charted.WhyNoLimits == UnknownReason.None ? "No month shows special cause." : "No month is marked.";
        }

        var groups = special
            .GroupBy(month => shown.Measure.Direction == Direction.Neither
                ? (month.Side > 0 ? "on the high side" : "on the low side")
                : MonthCharts.KindOf(month.Side, shown.Measure.Direction) == PointKind.Improving ? "for the better" : "for the worse")
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Key} in {List(group.Select(month => month.Month.ToString()))}");
        return $"Special cause {string.Join("; ", groups)}.";
    }

    private static string Months(int months) => months == 1 ? "1 month" : $"{months} months";
}
