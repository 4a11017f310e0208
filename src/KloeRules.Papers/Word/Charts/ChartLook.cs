using DocumentFormat.OpenXml;
using KloeRules.Papers.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;

namespace KloeRules.Papers.Word.Charts;

/// <summary>Colours, lines and letters of charts. Shapes and dashes tell kinds apart where colours can't be seen.</summary>
internal static class ChartLook
{
    private const string Ink = "1B2430";
    private const string Quiet = "4A5563";
    private const string Ordinary = "6B6B6B";
    private const string Grid = "E3E7EC";
    private const int UnitsPerPoint = 12_700;

    public static string ColourOf(PointKind kind) => kind switch
    {
        PointKind.Improving => "005EA5",
        PointKind.Concern => "B45309",
        _ => Ordinary,
    };

    /// <summary>Every line names its colour: some programs draw none otherwise.</summary>
    public static D.Outline Line(string colour, double points, D.PresetLineDashValues dash = D.PresetLineDashValues.Solid) =>
        new(new D.SolidFill(new D.RgbColorModelHex { Val = colour }), new D.PresetDash { Val = dash }, new D.Round()) { Width = (int)(points * UnitsPerPoint) };

    public static C.ChartShapeProperties LineOf(ChartLineKind kind) => new(kind switch
    {
        ChartLineKind.Mean => Line(Ink, 1),
        ChartLineKind.Target => Line(Ink, 1.75, D.PresetLineDashValues.SystemDot),
        _ => Line(Ordinary, 1, D.PresetLineDashValues.Dash),
    });

    public static C.ChartShapeProperties ValueLine() => new(Line(Ordinary, 1.5));

    public static C.ChartShapeProperties GridLine() => new(Line(Grid, 0.5));

    public static C.ChartShapeProperties AxisLine() => new(Line("9AA5B1", 0.75));

    public static C.ChartShapeProperties Fill(string colour) =>
        new(new D.SolidFill(new D.RgbColorModelHex { Val = colour }), Line(colour, 0.75));

    public static C.ChartShapeProperties Nothing() => new(new D.NoFill(), new D.Outline(new D.NoFill()));

    public static C.Marker MarkerOf(PointKind kind) => new(
        new C.Symbol { Val = kind == PointKind.Concern ? C.MarkerStyleValues.Triangle : C.MarkerStyleValues.Circle },
        new C.Size { Val = kind switch { PointKind.Concern => 10, PointKind.Improving => 9, _ => 4 } },
        Fill(ColourOf(kind)));

    public static C.TextProperties Letters(bool isBold = false) => new(
        new D.BodyProperties(),
        new D.ListStyle(),
        new D.Paragraph(new D.ParagraphProperties(Run(new D.DefaultRunProperties(), isBold)), new D.EndParagraphRunProperties { Language = "en-GB" }));

    public static T Run<T>(T properties, bool isBold)
        where T : D.TextCharacterPropertiesType
    {
        properties.FontSize = 800;
        properties.Bold = isBold;
        properties.AppendChild(new D.SolidFill(new D.RgbColorModelHex { Val = isBold ? Ink : Quiet }));
        properties.AppendChild(new D.LatinFont { Typeface = "Arial" });
        return properties;
    }

    /// <summary>A figure as it is printed, beside its point.</summary>
    public static C.DataLabel Label(int index, string text, C.DataLabelPositionValues position) => new(
        new C.Index { Val = (uint)index },
        new C.ChartText(new C.RichText(
            new D.BodyProperties(),
            new D.ListStyle(),
            new D.Paragraph(new D.Run(Run(new D.RunProperties { Language = "en-GB" }, isBold: true), new D.Text(text))))),
        new C.DataLabelPosition { Val = position },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false });

    public static C.DataLabels Labels(IEnumerable<OpenXmlElement> labels) => new(
    [
        .. labels,
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = false },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ]);
}
