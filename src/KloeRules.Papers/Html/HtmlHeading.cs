using System.Xml.Linq;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>The head of page one: marking, what the paper is, and the run in figures.</summary>
internal static class HtmlHeading
{
    public static XElement Of(Paper paper)
    {
        var heading = paper.Heading;
        return Tag(
            "header",
            Tag("p", Class("marking"), heading.Marking),
            Tag("div", Class("cover"),
                Tag("p", Class("body"), heading.Body),
                Tag("h1", Sections.Title),
                Tag("p", Class("meeting"), $"{heading.Meeting} · figures up to {heading.AsAt.ToLongString()}"),
                heading.Caution is { } caution ? Caution(caution) : null,
                Tag("ul", Class("counts"), CountWords.Outcome(paper.Counts).Select(CountOf)),
                paper.Since is { } since ? Tag("p", Class("since"), SinceWords.Of(since)) : null,
                Tag("p", Class("scope"), CountWords.Scope(paper.Counts)),
                Tag("p", Class("scope"), ChanceWords.Of(paper.Chance))));
    }

    public static XElement Caution(string caution) => Tag("p", Class("caution"), Tag("strong", "Caution: "), caution);

    /// <summary>"8 questions to ask", with the figure large.</summary>
    private static XElement CountOf(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        return Tag("li", Tag("strong", phrase[..space]), phrase[space..]);
    }
}
