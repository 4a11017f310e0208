using System.Xml.Linq;
using static KloeRules.Papers.Charts.Svg.SvgTags;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>The mark of a month: a small circle, a larger one for the better, a triangle for the worse.</summary>
internal static class Dots
{
    /// <summary>Half of the largest mark.</summary>
    public const double Reach = 6;

    public static XElement Of(PointKind kind, double x, double y, bool isHollow = false)
    {
        var colour = Ink.Of(kind);
        object[] look = [Set("fill", isHollow ? "#ffffff" : colour), Set("stroke", isHollow ? colour : "#ffffff"), Set("stroke-width", isHollow ? 1.6 : 0.8)];
        return kind switch
        {
            PointKind.Concern => Tag("path", Set("d", $"M{Number(x)} {Number(y - 5.6)}L{Number(x + 5.4)} {Number(y + 4)}H{Number(x - 5.4)}Z"), look),
            PointKind.Improving => Tag("circle", Set("cx", x), Set("cy", y), Set("r", 4.6), look),
            _ => Tag("circle", Set("cx", x), Set("cy", y), Set("r", 3), look),
        };
    }
}
