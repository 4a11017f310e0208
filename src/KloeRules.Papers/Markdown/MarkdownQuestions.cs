using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Markdown;

internal static class MarkdownQuestions
{
    public static void Write(MarkdownDocument document, Paper paper)
    {
        document.Heading(2, Sections.Questions);
        document.Paragraph(paper.Asked.Any() ? ScoreWords.Scale(paper.Weights) : Sections.NoQuestions);
        foreach (var question in paper.Asked)
            Write(document, question);
        if (paper.BelowTheLine.Any())
            WriteTitles(document, paper.BelowTheLine);
    }

    private static void Write(MarkdownDocument document, PaperQuestion question)
    {
        document.Heading(3, $"{question.Place}. {question.Title}");
        document.Quote(question.Text);
        document.LabelledList(Facts(question).Select(fact => (fact.Label + ":", fact.Words)));
        WriteEvidence(document, EvidenceGroup.Of(question));
        WriteList(document, "Probes", question.Probes);
        WriteList(document, "What a good answer shows", question.Expects);
        document.Heading(4, "How the score adds up");
        document.Table(["Part", "Why", "Points"], [.. question.Parts.Select(part =>
            (string[])[ScoreWords.NameOf(part.Name), part.Words, ScoreWords.PointsOf(part)]), ["Score", "", ScoreWords.Total(question)]], figureColumns: 1);
        WriteList(document, Sections.Moves, question.Moves);
        WriteList(document, "What limits this", question.Caveats);
    }

    private static IEnumerable<(string Label, string Words)> Facts(PaperQuestion question)
    {
        yield return ("Band", $"{question.Band}: {ScoreWords.Of(question.Band)}, {string.Join(", ", ScoreWords.Places(question).Prepend(ScoreWords.Total(question)))}{(ScoreWords.CouldBeChance(question) is { } chance ? ", " + chance : "")}");
        foreach (var fact in QuestionFacts.Of(question))
            yield return fact;
        yield return ("Why it stands here", question.Reason);
    }

    private static void WriteEvidence(MarkdownDocument document, IReadOnlyList<EvidenceGroup> groups)
    {
        if (groups.Count == 0)
            return;
        if (EvidenceGroup.Columns(groups) is { } labels)
        {
            document.Table(["Measure", "Area", .. labels, "Source"], groups.Select(group =>
                (string[])[group.Measure, group.Area, .. labels.Select(group.FigureOf), group.Source]));
        }
        else
        {
            document.Table(["Measure", "Area", "Figures", "Source"], groups.Select(group =>
                (string[])[group.Measure, group.Area, string.Join(" · ", group.Figures.Select(figure => $"{figure.Label} {figure.Words}")), group.Source]));
        }
    }

    private static void WriteList(MarkdownDocument document, string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        document.Heading(4, title);
        document.List(items);
    }

    private static void WriteTitles(MarkdownDocument document, IEnumerable<PaperQuestion> questions)
    {
        document.Heading(2, Sections.BelowTheLine);
        document.Paragraph(Sections.BelowTheLineIntro);
        document.Table(["Title", "Band", "Place", "Score"], questions.Select(question =>
            (string[])[SinceWords.Titled(question), question.Band.ToString(), CountWords.Of(question.Place), CountWords.Of(question.Score)]), figureColumns: 2);
    }
}
