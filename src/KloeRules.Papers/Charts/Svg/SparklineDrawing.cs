using System.Xml.Linq;
using static KloeRules.Papers.Charts.Svg.SvgTags;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>A small line whose last dot says how the latest month stands. Months that stand between missing ones are short strokes.</summary>
internal static class SparklineDrawing
{
    public const double Width = 120;
    public const double Height = 28;

    /// <summary>Half the length of the stroke for a month on its own.</summary>
    private const double Stroke = 1.5;

    public static XElement Of(Sparkline sparkline)
    {
        double?[] values = [.. sparkline.Values.Select(value => value is { } known && double.IsFinite(known) ? value : null)];
        var known = values.OfType<double>().DefaultIfEmpty(0).ToArray();
        var plot = new Plot(Dots.Reach, Dots.Reach, Width - Dots.Reach, Height - Dots.Reach, values.Length, known.Min(), known.Max());
        var latest = Array.FindLastIndex(values, value => value is not null);
        return Picture(
            Width,
            Height,
            sparkline.AltText,
            words: null,
            Group(Ink.Figures with { Width = 1.4 }, Tag("path", Set("stroke-linejoin", "round"), Set("stroke-linecap", "round"), Set("d", Path(values, plot)))),
            latest < 0 ? null : Dots.Of(latest == values.Length - 1 ? sparkline.Latest : PointKind.Ordinary, plot.X(latest), plot.Y(values[latest]!.Value)));
    }

    private static string Path(double?[] values, Plot plot)
    {
        var path = "M0 0";
        for (var place = 0; place < values.Length; place++)
        {
            if (values[place] is { } value)
            {
                var follows = place > 0 && values[place - 1] is not null;
                var isAlone = !follows && (place + 1 == values.Length || values[place + 1] is null);
                path += isAlone
                    ? $"M{Number(plot.X(place) - Stroke)} {Number(plot.Y(value))}h{Number(2 * Stroke)}"
                    : $"{(follows ? "L" : "M")}{Number(plot.X(place))} {Number(plot.Y(value))}";
            }
        }

        return path;
    }
}
