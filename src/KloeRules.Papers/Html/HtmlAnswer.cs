using System.Xml.Linq;
using KloeRules.Papers.Blocks;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>Where the answer goes: on a screen the reference to record it under, in print lines to write it on.</summary>
internal static class HtmlAnswer
{
    public static XElement Of(AnswerForm form) => Tag(
        "div",
        Class("answer"),
        Tag("p", Class("small"), Tag("strong", "Answer:"), " recorded in the register under ", Tag("code", form.Question), "."),
        Tag("div", Class("lines"), Attribute("aria-hidden", "true"), Fields.Select(field => Tag("span", field))));

    private static readonly string[] Fields = ["Answer", "Kind", "Action", "Owner", "Due"];
}
