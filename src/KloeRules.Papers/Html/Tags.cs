using System.Xml.Linq;

namespace KloeRules.Papers.Html;

/// <summary>Elements and attributes. Text is only ever a node of the tree: <see cref="HtmlText"/> writes and escapes all of it.</summary>
internal static class Tags
{
    public static XElement Tag(string name, params object?[] content) => new(name, content);

    public static XAttribute Class(string name) => new("class", name);

    public static XAttribute Id(string id) => new("id", id);

    public static XAttribute Attribute(string name, string value) => new(name, value);

    /// <summary>Words for those who hear the page, where others see a shape.</summary>
    public static XElement Unseen(string words) => Tag("span", Class("unseen"), words);

    /// <summary>A shape that is said in words beside it.</summary>
    public static XElement Shape(string shape) => Tag("span", Attribute("aria-hidden", "true"), shape);
}
