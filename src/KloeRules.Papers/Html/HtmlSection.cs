using System.Xml.Linq;
using KloeRules.Papers.Blocks;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>A part with its heading: a landmark on the first level, an article where it stands in a list with a place, otherwise only a part.</summary>
internal static class HtmlSection
{
    /// <summary>Headings go no deeper.</summary>
    private const int Deepest = 6;

    public static XElement Of(Section section, int level)
    {
        var heading = Tag($"h{Math.Min(level, Deepest)}", Id(section.Id + "-title"), section.Title);
        var name = section.Badges.Count > 0 ? "article" : level == 2 ? "section" : "div";
        return Tag(
            name,
            Id(section.Id),
            ClassOf(section),
            name == "div" ? null : Attribute("aria-labelledby", section.Id + "-title"),
            section.Badges.Count > 0 ? Tag("p", Class("rank"), section.Badges.Select(BadgeOf)) : null,
            heading,
            HtmlBlocks.Of(section.Blocks, level + 1, section.Title));
    }

    private static XAttribute? ClassOf(Section section) => (section.BeginsPage, section.StaysTogether) switch
    {
        (true, _) => Class("new-page"),
        (_, true) => Class("together"),
        _ => null,
    };

    private static XElement BadgeOf(Badge badge) => badge.Kind switch
    {
        BadgeKind.Place => Tag("span", Class("place"), Unseen("Place "), badge.Text),
        BadgeKind.BandA => Tag("span", Class("band band-A"), badge.Text),
        BadgeKind.BandB => Tag("span", Class("band band-B"), badge.Text),
        BadgeKind.BandC => Tag("span", Class("band band-C"), badge.Text),
        _ => Tag("span", badge.Text),
    };
}
