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

    public static XElement List(IEnumerable<string> items) => Tag("ul", items.Select(item => Tag("li", item)));

    /// <summary>Terms and what is said of them.</summary>
    public static XElement Facts(IEnumerable<(string Label, string Words)> facts) =>
        Tag("dl", Class("facts"), facts.Select(fact => Tag("div", Tag("dt", fact.Label), Tag("dd", fact.Words))));

    public static XElement Section(string id, string title, params object?[] content) =>
        Tag("section", Id(id), Attribute("aria-labelledby", id + "-title"), Tag("h2", Id(id + "-title"), title), content);
}
