using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>A question on a page of its own at most: what to ask, why now, the figures, what to listen for.</summary>
internal static class FullQuestion
{
    public static Section Of(PaperQuestion question, string? caution) => new(Places.IdOf(question), question.Title, [.. Blocks(question, caution)])
    {
        Badges = Badges.Of(question),
        BeginsPage = true,
    };

    private static IEnumerable<Block> Blocks(PaperQuestion question, string? caution)
    {
        yield return new Paragraph(question.Text, ParagraphKind.Ask);
        yield return Typeset.Labelled(Sections.WhyNow, question.Reason);
        if (question.Chart is { } chart)
            yield return new ChartBlock(chart);
        if (EvidenceTables.InShort(question) is { } figures)
            yield return figures;
        if (caution is not null)
            yield return Typeset.Caution(caution);
        yield return Typeset.Facts(QuestionFacts.InShort(question));
        if (question.Caveats.Count > 0)
            yield return Typeset.Labelled(Sections.Limits + ":", string.Join(' ', question.Caveats), ParagraphKind.Small);
        yield return Rank(question);
        if (Listed(question, "probes", Sections.Probes, question.Probes) is { } probes)
            yield return probes;
        if (Listed(question, "expects", Sections.Expects, question.Expects) is { } expects)
            yield return expects;
        yield return AnswerTo(question);
    }

    public static AnswerForm AnswerTo(PaperQuestion question) => new(QuestionFacts.ReferenceOf(question), question.Title);

    public static Section? Listed(PaperQuestion question, string id, string title, IReadOnlyList<string> items) =>
        items.Count == 0 ? null : new Section($"{Places.IdOf(question)}-{id}", title, [Typeset.Points(items)]);

    /// <summary>The sum behind its place, and where its figures are from.</summary>
    private static Paragraph Rank(PaperQuestion question)
    {
        var sources = SourceWords.Merged(question.Evidence.Select(line => line.Source));
        return new Paragraph(
            [
                Typeset.Strong("Rank:"),
                new Run($" {ScoreWords.Sum(question)}; "),
                new Run("all of it in the annex", To: Places.FileOf(question)),
                new Run("."),
                .. sources.Length == 0 ? Array.Empty<Run>() : [Typeset.Strong(" Source:"), new Run($" {sources}.")],
            ],
            ParagraphKind.Small);
    }
}
