using DocumentFormat.OpenXml;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace KloeRules.Papers.Word.Charts;

/// <summary>The months as a line with a mark a month, over the mean, the limits and the target.</summary>
internal static class LineChartPlot
{
    public static C.ChartSpace Of(LineChart chart)
    {
        var format = FigureFormat.Of(chart.Points);
        return ChartFrame.Of(
            [new C.LineChart([.. Kind(), MonthsOf(chart, format), .. LinesOf(chart.Lines, chart.Points, 1, format), .. Marked()])],
            chart.Points.Count,
            format,
            chart.Axis.Ticks,
            fromZero: false,
            hasLegend: true);
    }

    /// <summary>Horizontal lines over all the points, each as long as the chart is wide.</summary>
    public static IEnumerable<OpenXmlElement> LinesOf(IReadOnlyList<ChartLine> lines, IReadOnlyList<ChartPoint> points, int first, string? format) => lines.Select((line, i) =>
        new C.LineChartSeries(
            new C.Index { Val = (uint)(first + i) },
            new C.Order { Val = (uint)(first + i) },
            ChartFigures.Name(first + i, $"{line.Label} {line.Text}"),
            ChartLook.LineOf(line.Kind),
            new C.Marker(new C.Symbol { Val = C.MarkerStyleValues.None }),
            ChartFigures.Categories(points),
            ChartFigures.Values(first + i, [.. points.Select(_ => (double?)line.Value)], format ?? "General"),
            new C.Smooth { Val = false }));

    public static IEnumerable<OpenXmlElement> Kind() => [new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false }];

    public static IEnumerable<OpenXmlElement> Marked() => [new C.ShowMarker { Val = true }, .. ChartFrame.Axes()];

    private static C.LineChartSeries MonthsOf(LineChart chart, string? format) => new(
    [
        new C.Index { Val = 0 },
        new C.Order { Val = 0 },
        ChartFigures.Name(0, "Monthly figure"),
        ChartLook.ValueLine(),
        ChartLook.MarkerOf(PointKind.Ordinary),
        .. chart.Points.Index()
            .Where(one => one.Item is { Value: not null, Kind: not PointKind.Ordinary })
            .Select(one => new C.DataPoint(
                new C.Index { Val = (uint)one.Index },
                ChartLook.MarkerOf(one.Item.Kind),
                new C.Bubble3D { Val = false },
                ChartLook.ValueLine())),
        ChartLook.Labels(LatestOf(chart)),
        ChartFigures.Categories(chart.Points),
        ChartFigures.Values(0, [.. chart.Points.Select(point => point.Value)], format ?? "General"),
        new C.Smooth { Val = false },
    ]);

    private static IEnumerable<OpenXmlElement> LatestOf(LineChart chart) => chart.Points.Index()
        .Where(one => one.Item is { Value: not null, Text: not null })
        .TakeLast(1)
        .Select(one => ChartLook.Label(one.Index, Legible.Of(one.Item.Text!), C.DataLabelPositionValues.Top));
}
