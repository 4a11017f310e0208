using KloeRules.Papers.Blocks;

namespace KloeRules.Papers.Markdown;

/// <summary>The lines of each block, with an empty one before it.</summary>
internal static class MarkdownBlocks
{
    /// <param name="level">Of the headings of the sections among them.</param>
    public static IEnumerable<string> Of(IEnumerable<Block> blocks, int level) => blocks.SelectMany(block => Of(block, level));

    public static IEnumerable<string> Heading(int level, string title) => ["", $"{new string('#', level)} {MarkdownText.Inline(title)}"];

    public static IEnumerable<string> Of(Block block, int level = 2) => block switch
    {
        Section section => [.. HeadingOf(section, level), .. Of(section.Blocks, level + 1)],
        Paragraph { Kind: ParagraphKind.Ask } paragraph => ["", "> " + MarkdownRuns.Line(paragraph.Runs)],
        Paragraph paragraph => ["", MarkdownRuns.Line(paragraph.Runs)],
        Points points => ["", .. points.Items.Select((item, place) => (points.IsNumbered ? $"{place + 1}. " : "- ") + MarkdownRuns.Line(item))],
        Facts facts => ["", .. facts.Items.Select(fact => $"- **{MarkdownText.Inline(fact.Label)}:** {MarkdownRuns.Inside(fact.Runs)}")],
        Table table => ["", .. MarkdownTable.Lines(table)],
        ChartBlock { Chart: var chart } => ["", $"**Chart: {MarkdownText.Inline(chart.Title)}.** {MarkdownText.Inline(chart.AltText)}"],
        AnswerForm form => ["", $"**Answer** (reference {MarkdownText.Inline(form.Question)}), its kind, an action, its owner and when it is due:"],
        _ => throw new ArgumentException($"A block of kind {block.GetType().Name} has no form in Markdown.", nameof(block)),
    };

    /// <summary>"### 1. Priority response has lost its SLA", and below it "Band A: ask · 71 of 100".</summary>
    private static IEnumerable<string> HeadingOf(Section section, int level)
    {
        var place = section.Badges.FirstOrDefault(badge => badge.Kind == BadgeKind.Place);
        var others = section.Badges.Where(badge => badge.Kind != BadgeKind.Place).Select(badge => MarkdownText.Inline(badge.Text)).ToArray();
        return Heading(level, place is null ? section.Title : $"{place.Text}. {section.Title}").Concat(others.Length == 0 ? [] : ["", string.Join(" · ", others)]);
    }
}
