using System.Xml.Linq;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Charts.Svg;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>Charts with the words that say the same. This is the one place that asks for a drawing.</summary>
internal static class HtmlPictures
{
    public static XElement Figure(Chart chart) =>
        Tag("figure", Tag("figcaption", chart.Title), Drawing(chart));

    /// <summary>For a cell of a table.</summary>
    public static XElement Small(Sparkline sparkline) => Drawing(sparkline);

    private static XElement Drawing(Chart chart) => SvgCharts.Draw(chart);

    private static XElement Drawing(Sparkline sparkline) => SvgCharts.Draw(sparkline);
}
