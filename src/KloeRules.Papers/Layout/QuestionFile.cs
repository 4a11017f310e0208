using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Layout;

/// <summary>All that is known of a question, for the annex: what it is about, every figure with its cells, the sum, and what would move it.</summary>
internal static class QuestionFile
{
    public static Section Of(PaperQuestion question) => new(
        Places.FileOf(question),
        $"{CountWords.Of(question.Place)}. {question.Title}",
        [.. Blocks(question)]);

    private static IEnumerable<Block> Blocks(PaperQuestion question)
    {
        yield return Typeset.Facts(QuestionFacts.Of(question).Append(("Reference", QuestionFacts.ReferenceOf(question))));
        if (EvidenceTables.InFull(question) is { } evidence)
            yield return evidence;
        if (!Places.IsInFull(question))
        {
            foreach (var block in InShortAbove(question))
                yield return block;
        }

        yield return Sum(question);
        if (FullQuestion.Listed(question, "moves", Sections.Moves, question.Moves) is { } moves)
            yield return moves;
    }

    /// <summary>What a question in three lines leaves out.</summary>
    private static IEnumerable<Block> InShortAbove(PaperQuestion question)
    {
        Section?[] lists =
        [
            FullQuestion.Listed(question, "probes", Sections.Probes, question.Probes),
            FullQuestion.Listed(question, "expects", Sections.Expects, question.Expects),
            FullQuestion.Listed(question, "limits", Sections.Limits, question.Caveats),
        ];
        return [.. question.Chart is { } chart ? [new ChartBlock(chart)] : Array.Empty<Block>(), .. lists.OfType<Section>(), FullQuestion.AnswerTo(question)];
    }

    private static Table Sum(PaperQuestion question) => new(
        "How the score adds up",
        [new("Part", Share: 1.2), new("Why", Share: 5), new("Points", IsFigure: true)],
        [
            .. question.Parts.Select(part => (IReadOnlyList<Cell>)[new(ScoreWords.NameOf(part.Name)), Why(part), new(ScoreWords.PointsOf(part))]),
            [Strong("Score"), new(""), Strong(ScoreWords.Total(question))],
        ]);

    private static Cell Why(Part part) => new([new Run(part.Words), .. part.Known ? Array.Empty<Run>() : [Typeset.Quiet(" (not known, so it counts nothing)")]]);

    private static Cell Strong(string text) => new([Typeset.Strong(text)]);
}
