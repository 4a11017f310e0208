using System.Xml.Linq;
using KloeRules.Papers.Blocks;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>An element or two for each block.</summary>
internal static class HtmlBlocks
{
    /// <param name="level">Of the headings of the sections among them.</param>
    /// <param name="title">Of the section that they stand in; a table with the same caption does not show it again.</param>
    public static IEnumerable<XElement> Of(IEnumerable<Block> blocks, int level, string? title = null) => blocks.Select(block => block switch
    {
        Section section => HtmlSection.Of(section, level),
        Paragraph paragraph => Tag("p", ClassOf(paragraph.Kind), HtmlRuns.Of(paragraph.Runs)),
        Points points => Tag(points.IsNumbered ? "ol" : "ul", points.Items.Select(item => Tag("li", HtmlRuns.Of(item)))),
        Facts facts => Tag("dl", Class("facts"), facts.Items.Select(fact => Tag("div", Tag("dt", fact.Label), Tag("dd", HtmlRuns.Of(fact.Runs))))),
        Table table => HtmlTable.Of(table, title),
        ChartBlock { Chart: var chart } => HtmlPictures.Figure(chart),
        AnswerForm form => HtmlAnswer.Of(form),
        _ => throw new ArgumentException($"A block of kind {block.GetType().Name} has no form on a page.", nameof(blocks)),
    });

    private static XAttribute? ClassOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Ask => Class("ask"),
        ParagraphKind.Caution => Class("caution"),
        ParagraphKind.Small => Class("small"),
        _ => null,
    };
}
