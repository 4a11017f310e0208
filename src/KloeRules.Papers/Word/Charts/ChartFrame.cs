using DocumentFormat.OpenXml;
using KloeRules.Papers.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace KloeRules.Papers.Word.Charts;

/// <summary>Axes, legend and page of a chart.</summary>
internal static class ChartFrame
{
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;

    /// <summary>About as many names as fit below the axis.</summary>
    private const int MostNames = 13;

    /// <param name="ticks">Of the scale, which the first and the last bound; with none it is taken from the figures.</param>
    /// <param name="format">Of the scale; null when it can't be printed as the figures are: then it has none.</param>
    public static C.ChartSpace Of(IEnumerable<OpenXmlElement> plots, int categories, string? format, IReadOnlyList<ChartTick> ticks, bool fromZero, bool hasLegend) => new(
        new C.EditingLanguage { Val = "en-GB" },
        new C.RoundedCorners { Val = false },
        new C.Chart(
        [
            new C.AutoTitleDeleted { Val = true },
            new C.PlotArea([new C.Layout(), .. plots, Categories(categories), Scale(format, ticks, fromZero), ChartLook.Nothing()]),
            .. hasLegend ? new[] { Legend() } : [],
            new C.PlotVisibleOnly { Val = true },
            new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap },
        ]),
        ChartLook.Nothing(),
        ChartLook.Letters());

    /// <summary>Which axes a plot is drawn against.</summary>
    public static IEnumerable<OpenXmlElement> Axes() => [new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis }];

    private static C.CategoryAxis Categories(int count) => new(
        new C.AxisId { Val = CategoryAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.Outside },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        ChartLook.AxisLine(),
        ChartLook.Letters(),
        new C.CrossingAxis { Val = ValueAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = false },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.TickLabelSkip { Val = Every(count) },
        new C.TickMarkSkip { Val = 1 },
        new C.NoMultiLevelLabels { Val = true });

    private static C.ValueAxis Scale(string? format, IReadOnlyList<ChartTick> ticks, bool fromZero)
    {
        var scaling = new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax });
        if (ticks.Count > 1)
        {
            scaling.Append(new C.MaxAxisValue { Val = ticks[^1].Value }, new C.MinAxisValue { Val = ticks[0].Value });
        }
        else if (fromZero)
        {
            scaling.AppendChild(new C.MinAxisValue { Val = 0 });
        }

        var axis = new C.ValueAxis(
            new C.AxisId { Val = ValueAxis },
            scaling,
            new C.Delete { Val = false },
            new C.AxisPosition { Val = C.AxisPositionValues.Left },
            new C.MajorGridlines(ChartLook.GridLine()),
            new C.NumberingFormat { FormatCode = format ?? "General", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = format is null ? C.TickLabelPositionValues.None : C.TickLabelPositionValues.NextTo },
            ChartLook.Nothing(),
            ChartLook.Letters(),
            new C.CrossingAxis { Val = CategoryAxis },
            new C.Crosses { Val = C.CrossesValues.Minimum },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between });
        if (ticks.Count > 1)
        {
            axis.AppendChild(new C.MajorUnit { Val = ticks[1].Value - ticks[0].Value });
        }

        return axis;
    }

    private static C.Legend Legend() => new(
        new C.LegendPosition { Val = C.LegendPositionValues.Bottom },
        new C.Overlay { Val = false },
        ChartLook.Letters());

    private static int Every(int count) => Math.Max(1, (count + MostNames - 1) / MostNames);
}
