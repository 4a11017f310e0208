using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Questions.Showing;
using KloeRules.Questions.Wording;
using static KloeRules.Papers.Charts.Modelling.Phrases;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>Published windows as bars. Totals of unlike lengths of time are set beside each other by their average month.</summary>
internal static class WindowCharts
{
    private static readonly (string Label, int Months, Func<PublishedWindows, Figure> Of)[] All =
    [
        ("Last month", 1, windows => windows.LastMonth),
        ("Last 3 months", 3, windows => windows.Last3Months),
        ("Last 12 months", 12, windows => windows.Last12Months),
    ];

    /// <summary>Null when no window has a figure.</summary>
    public static WindowChart? Of(ShownFigures shown, PublishedWindows windows)
    {
        var printed = shown.PublishedLines.ToDictionary(line => line.Label, line => line.Text, StringComparer.Ordinal);
        ChartPoint[] bars = [.. All.Select(one => PointOf(one.Label, one.Months, one.Of(windows), printed.GetValueOrDefault(one.Label), shown))];
        if (bars.All(bar => bar.Value is null))
        {
            return null;
        }

        ChartLine[] lines = [.. MonthCharts.TargetLines(shown)];
        string[] comparisons = [.. shown.PublishedLines.Where(line => All.All(one => one.Label != line.Label)).Select(line => $"{line.Label}: {line.Text}")];
        return new WindowChart(shown.Finding, string.Join(" ", Words(shown, windows, bars, lines, comparisons)), bars, lines, comparisons);
    }

    private static ChartPoint PointOf(string label, int months, Figure figure, string? printed, ShownFigures shown)
    {
        if (figure.Value is not { } value || printed is null)
        {
            return new ChartPoint(label, null, printed, PointKind.Ordinary);
        }

        var isSum = months > 1 && shown.Measure is { Unit.Statistic: Statistic.Total, MonthsCovered: 1 };
        return isSum
            ? new ChartPoint(label, value / months, $"{printed}, {FigureWords.Level(value / months, shown.Measure.Unit)} a month", PointKind.Ordinary)
            : new ChartPoint(label, value, printed, PointKind.Ordinary);
    }

    private static IEnumerable<string> Words(
        ShownFigures shown, PublishedWindows windows, IReadOnlyList<ChartPoint> bars, IReadOnlyList<ChartLine> lines, IReadOnlyList<string> comparisons)
    {
        yield return $"Bars of the published windows to {windows.Month.ToLongString()}: {Named(shown)}.";
        yield return Capital(string.Join("; ", bars.Select(bar => $"{bar.Label.ToLowerInvariant()} {bar.Text ?? "not published"}"))) + ".";
        foreach (var line in lines)
        {
            yield return $"{Capital(line.Label)} {line.Text}.";
        }

        foreach (var comparison in comparisons)
        {
            yield return comparison + ".";
        }

        yield return "The months behind them are not published, so no mean, limits or special causes can be told.";
    }
}
