using System.Globalization;
using System.Xml.Linq;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>Elements of a drawing. Coordinates are rounded to a tenth, so that every machine writes the same.</summary>
internal static class SvgTags
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Picture(double width, double height, string title, string? words, params object?[] content) => Tag(
        "svg",
        Set("viewBox", $"0 0 {Number(width)} {Number(height)}"),
        Set("width", width),
        Set("height", height),
        Set("role", "img"),
        Tag("title", Legible.Of(title)),
        words is null ? null : Tag("desc", Legible.Of(words)),
        content);

    public static XElement Tag(string name, params object?[] content) => new(Svg + name, content);

    public static XAttribute Set(string name, string value) => new(name, value);

    public static XAttribute Set(string name, double value) => new(name, Number(value));

    /// <summary>A group whose parts share a look.</summary>
    public static XElement Group(Ink ink, params object?[] content) => Tag("g", ink.Attributes, content);

    public static XElement Line(double x1, double y1, double x2, double y2) =>
        Tag("line", Set("x1", x1), Set("y1", y1), Set("x2", x2), Set("y2", y2));

    public static XElement Text(Label label) => Tag(
        "text",
        Set("x", label.X),
        Set("y", label.Baseline),
        Set("font-size", label.Size),
        label.Anchor == Anchor.Start ? null : Set("text-anchor", label.Anchor == Anchor.End ? "end" : "middle"),
        label.IsStrong ? Set("font-weight", "600") : null,
        Legible.Of(label.Words));

    /// <summary>"12.5", never "-0".</summary>
    public static string Number(double coordinate) => (Math.Round(coordinate, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
