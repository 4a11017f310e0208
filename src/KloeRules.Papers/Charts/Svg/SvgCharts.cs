using System.Xml.Linq;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>
/// Draws charts as SVG: shapes and text alone, no script, no style sheet, no link. Text takes the font of the page. The title is not drawn; it belongs
/// beside the picture, and is told to those who can't see it.
/// </summary>
public static class SvgCharts
{
    /// <summary>A chart that is a table, not a picture, is refused.</summary>
    public static XElement Draw(Chart chart) => chart switch
    {
        LineChart line => LineDrawing.Of(line),
        WindowChart windows => WindowDrawing.Of(windows),
        _ => throw new ArgumentException("A matrix is set as a table.", nameof(chart)),
    };

    public static XElement Draw(Sparkline sparkline) => SparklineDrawing.Of(sparkline);
}
