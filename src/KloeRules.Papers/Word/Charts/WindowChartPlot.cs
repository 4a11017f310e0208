using DocumentFormat.OpenXml;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace KloeRules.Papers.Word.Charts;

/// <summary>A bar a published window, each with its figure. Bars begin at nought, or their lengths would mislead.</summary>
internal static class WindowChartPlot
{
    private const ushort Gap = 120;

    public static C.ChartSpace Of(WindowChart chart)
    {
        var format = FigureFormat.Of(chart.Windows);
        var bars = new C.BarChart(
        [
            new C.BarDirection { Val = C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false },
            BarsOf(chart, format),
            new C.GapWidth { Val = Gap },
            .. ChartFrame.Axes(),
        ]);
        OpenXmlElement[] plots = chart.Lines.Count == 0 ? [bars]
            : [bars, new C.LineChart([.. LineChartPlot.Kind(), .. LineChartPlot.LinesOf(chart.Lines, chart.Windows, 1, format), .. LineChartPlot.Marked()])];
        return ChartFrame.Of(plots, chart.Windows.Count, format, [], fromZero: chart.Windows.All(window => window.Value is null or >= 0), hasLegend: chart.Lines.Count > 0);
    }

    private static C.BarChartSeries BarsOf(WindowChart chart, string? format) => new(
    [
        new C.Index { Val = 0 },
        new C.Order { Val = 0 },
        ChartFigures.Name(0, "Published figure"),
        ChartLook.Fill("AEB8C4"),
        new C.InvertIfNegative { Val = false },
        .. chart.Windows.Index()
            .Where(one => one.Item is { Value: not null, Kind: not PointKind.Ordinary })
            .Select(one => new C.DataPoint(
                new C.Index { Val = (uint)one.Index },
                new C.InvertIfNegative { Val = false },
                new C.Bubble3D { Val = false },
                ChartLook.Fill(ChartLook.ColourOf(one.Item.Kind)))),
        ChartLook.Labels(chart.Windows.Index()
            .Where(one => one.Item is { Value: not null, Text: not null })
            .Select(one => ChartLook.Label(one.Index, Legible.Of(one.Item.Text!), C.DataLabelPositionValues.OutsideEnd))),
        ChartFigures.Categories(chart.Windows),
        ChartFigures.Values(0, [.. chart.Windows.Select(window => window.Value)], format ?? "General"),
    ]);
}
