using DocumentFormat.OpenXml;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Word.Styles;
using KloeRules.Papers.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;
using I = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Charts;

/// <summary>A chart of Word's own below its title, so that it is sharp at any size and its figures can be copied.</summary>
internal static class WordCharts
{
    private const int UnitsPerTwentieth = 635;
    private const long LineHeight = 1_620_000;
    private const long WindowHeight = 1_260_000;

    public static IEnumerable<OpenXmlElement> Of(Chart chart, Manuscript to) => chart switch
    {
        LineChart line => [TitleOf(line, to), Picture(line, LineChartPlot.Of(line), LineHeight, to), .. KeyOf(line, to)],
        WindowChart windows => [TitleOf(windows, to), Picture(windows, WindowChartPlot.Of(windows), WindowHeight, to), .. ComparisonsOf(windows, to)],
        _ => throw new ArgumentException($"Word has no form for {chart.GetType().Name}.", nameof(chart)),
    };

    public static I.DocProperties Described(string altText, Manuscript to)
    {
        var number = to.NextPicture();
        return new I.DocProperties { Id = number, Name = $"Chart {number}", Description = Legible.Of(altText) };
    }

    private static W.Paragraph TitleOf(Chart chart, Manuscript to) => WordParagraphs.Styled(StyleName.ChartTitle, to, WordText.Run(chart.Title));

    private static W.Paragraph Picture(Chart chart, C.ChartSpace space, long height, Manuscript to)
    {
        var part = to.NewChart();
        part.ChartSpace = space;
        return WordParagraphs.Styled(StyleName.Chart, to, new W.Run(new W.Drawing(new I.Inline(
            new I.Extent { Cx = (long)to.Width * UnitsPerTwentieth, Cy = height },
            Described(chart.AltText, to),
            new I.NonVisualGraphicFrameDrawingProperties(),
            new D.Graphic(new D.GraphicData(new C.ChartReference { Id = to.Main.GetIdOfPart(part) })
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        })));
    }

    /// <summary>What the marks mean, for those that are there.</summary>
    private static IEnumerable<OpenXmlElement> KeyOf(LineChart chart, Manuscript to)
    {
        var kinds = chart.Points.Where(point => point.Value is not null).Select(point => point.Kind).ToHashSet();
        string[] words =
        [
            .. kinds.Contains(PointKind.Concern) ? new[] { "Triangle: special cause of concern." } : [],
            .. kinds.Contains(PointKind.Improving) ? new[] { "Large round dot: special cause of improvement." } : [],
            .. chart.Points.Any(point => point.Value is null) ? new[] { "Gap: no figure." } : [],
        ];
        return words.Length == 0 ? [] : [WordParagraphs.Styled(StyleName.SmallPrint, to, WordText.Run(string.Join(' ', words)))];
    }

    private static IEnumerable<OpenXmlElement> ComparisonsOf(WindowChart chart, Manuscript to) =>
        chart.Comparisons.Count == 0 ? [] : [WordParagraphs.Styled(StyleName.SmallPrint, to, WordText.Run(string.Join(" · ", chart.Comparisons)))];
}
