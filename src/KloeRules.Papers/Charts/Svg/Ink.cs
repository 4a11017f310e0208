using System.Xml.Linq;
using static KloeRules.Papers.Charts.Svg.SvgTags;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>How a part of a drawing looks. Lines differ by their dashes and dots by their shape too, so that a grey print says the same.</summary>
internal sealed record Ink(string Stroke, double Width, string? Dashes = null, string Fill = "none")
{
    public const string Improving = "#005ea5";
    public const string Concern = "#b45309";
    public const string Ordinary = "#6b6b6b";

    private const string Dark = "#1b2430";

    public static readonly Ink Words = new("none", 0, Fill: Dark);
    public static readonly Ink QuietWords = new("none", 0, Fill: "#4a5563");
    public static readonly Ink Grid = new("#e3e7ec", 1);
    public static readonly Ink Leader = new("#b6bec8", 0.7);
    public static readonly Ink Figures = new(Ordinary, 1.6);
    public static readonly Ink Break = new(Dark, 1, "1 3");
    public static readonly Ink Bar = new("none", 0, Fill: "#8d99a8");

    public IEnumerable<XAttribute> Attributes
    {
        get
        {
            yield return Set("fill", Fill);
            if (Stroke != "none")
            {
                yield return Set("stroke", Stroke);
                yield return Set("stroke-width", Width);
            }

            if (Dashes is not null)
            {
                yield return Set("stroke-dasharray", Dashes);
            }
        }
    }

    public static Ink Of(ChartLineKind kind) => kind switch
    {
        ChartLineKind.Mean => new Ink(Ordinary, 1.2),
        ChartLineKind.Target => new Ink(Dark, 1.4, "9 3 2 3"),
        _ => new Ink(Ordinary, 1, "4 4"),
    };

    public static string Of(PointKind kind) => kind switch
    {
        PointKind.Improving => Improving,
        PointKind.Concern => Concern,
        _ => Ordinary,
    };
}
