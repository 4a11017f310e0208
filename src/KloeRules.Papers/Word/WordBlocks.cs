using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Answers;
using KloeRules.Papers.Word.Charts;

namespace KloeRules.Papers.Word;

/// <summary>The elements of Word that each block becomes.</summary>
internal static class WordBlocks
{
    /// <param name="level">Of the headings of sections among the blocks; 1 is the highest below the title.</param>
    public static IEnumerable<OpenXmlElement> Of(IEnumerable<Block> blocks, int level, Manuscript to) => blocks.SelectMany(block => Of(block, level, to));

    private static IEnumerable<OpenXmlElement> Of(Block block, int level, Manuscript to) => block switch
    {
        Section section => WordSections.Of(section, level, to),
        Paragraph paragraph => [WordParagraphs.Of(paragraph, to)],
        Points points => WordParagraphs.Of(points, to),
        Facts facts => WordParagraphs.Of(facts, to),
        Table table => WordTables.Of(table, to),
        ChartBlock { Chart: var chart } => WordCharts.Of(chart, to),
        AnswerForm form => AnswerControls.Of(form, to),
        _ => throw new ArgumentException($"Word has no form for {block.GetType().Name}.", nameof(block)),
    };
}
