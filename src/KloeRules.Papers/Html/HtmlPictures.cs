using System.Xml.Linq;
using KloeRules.Papers.Charts;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>Charts with the words that say the same. This is the one place that asks for a drawing.</summary>
internal static class HtmlPictures
{
    public static XElement Figure(Chart chart) =>
        Tag("figure", chart is MatrixChart ? Class("matrix") : null, Tag("figcaption", chart.Title), Drawing(chart));

    /// <summary>For a cell of a table.</summary>
    public static XElement Small(Sparkline sparkline) => Drawing(sparkline);

    private static XElement Drawing(Chart chart) => Tag("p", Class("instead"), chart.AltText);

    private static XElement Drawing(Sparkline sparkline) => Tag("span", Class("instead"), sparkline.AltText);
}
