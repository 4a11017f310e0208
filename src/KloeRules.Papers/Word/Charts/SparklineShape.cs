using DocumentFormat.OpenXml;
using KloeRules.Papers.Charts;
using D = DocumentFormat.OpenXml.Drawing;
using I = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using S = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Charts;

/// <summary>The last months as a drawn line, broken where a month is missing, with a mark on the latest: triangle, large dot or small dot.</summary>
internal static class SparklineShape
{
    private const int Width = 828_000;
    private const int Height = 172_800;

    /// <summary>Room for the mark.</summary>
    private const int Edge = 32_000;

    public static W.Run Of(Sparkline sparkline, Manuscript to)
    {
        var points = PlacesOf(sparkline.Values);
        var paths = new D.PathList(LineThrough(points));
        if (points.LastOrDefault(point => point is not null) is { } latest)
            paths.AppendChild(MarkAt(latest.X, latest.Y, sparkline.Latest));

        var colour = ChartLook.ColourOf(sparkline.Latest);
        return new W.Run(new W.Drawing(new I.Inline(
            new I.Extent { Cx = Width, Cy = Height },
            WordCharts.Described(sparkline.AltText, to),
            new D.Graphic(new D.GraphicData(new S.WordprocessingShape(
                new S.NonVisualDrawingShapeProperties(),
                new S.ShapeProperties(
                    new D.Transform2D(new D.Offset { X = 0, Y = 0 }, new D.Extents { Cx = Width, Cy = Height }),
                    new D.CustomGeometry(
                        new D.AdjustValueList(),
                        new D.ShapeGuideList(),
                        new D.AdjustHandleList(),
                        new D.ConnectionSiteList(),
                        new D.Rectangle { Left = "0", Top = "0", Right = "r", Bottom = "b" },
                        paths),
                    new D.SolidFill(new D.RgbColorModelHex { Val = colour }),
                    ChartLook.Line(colour, 1)),
                new S.TextBodyProperties()))
            {
                Uri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }

    private static (int X, int Y)?[] PlacesOf(IReadOnlyList<double?> values)
    {
        var known = values.OfType<double>().Where(double.IsFinite).ToArray();
        var (low, high) = known.Length == 0 ? (0, 0) : (known.Min(), known.Max());
        return
        [
            .. values.Select((value, i) => value is { } figure && double.IsFinite(figure)
                ? (Along(values.Count < 2 ? 0.5 : (double)i / (values.Count - 1), Width), Along(high > low ? (high / 2 - figure / 2) / (high / 2 - low / 2) : 0.5, Height))
                : ((int, int)?)null),
        ];
    }

    private static int Along(double share, int size) => Edge + (int)Math.Round(share * (size - (2 * Edge)));

    private static D.Path LineThrough((int X, int Y)?[] points)
    {
        var line = new D.Path { Width = Width, Height = Height, Fill = D.PathFillModeValues.None };
        foreach (var (i, point) in points.Index())
        {
            if (point is { } at)
                line.AppendChild<OpenXmlElement>(i > 0 && points[i - 1] is not null ? new D.LineTo(Point(at.X, at.Y)) : new D.MoveTo(Point(at.X, at.Y)));
        }

        return line;
    }

    private static D.Path MarkAt(int x, int y, PointKind kind)
    {
        var mark = new D.Path { Width = Width, Height = Height };
        var size = kind == PointKind.Ordinary ? Edge / 2 : Edge;
        if (kind == PointKind.Concern)
        {
            mark.Append(
                new D.MoveTo(Point(x, y - size)),
                new D.LineTo(Point(x + size, y + size)),
                new D.LineTo(Point(x - size, y + size)),
                new D.CloseShapePath());
        }
        else
        {
            var radius = size.ToString(System.Globalization.CultureInfo.InvariantCulture);
            mark.Append(
                new D.MoveTo(Point(x - size, y)),
                new D.ArcTo { WidthRadius = radius, HeightRadius = radius, StartAngle = "10800000", SwingAngle = "21600000" },
                new D.CloseShapePath());
        }

        return mark;
    }

    private static D.Point Point(int x, int y) => new()
    {
        X = x.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Y = y.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
