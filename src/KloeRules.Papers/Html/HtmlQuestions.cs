using System.Xml.Linq;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

internal static class HtmlQuestions
{
    public static IEnumerable<XElement> Sections(Paper paper)
    {
        yield return Section(
            "questions",
            Wording.Sections.Questions,
            Tag("p", paper.Asked.Any() ? ScoreWords.Scale(paper.Weights) : Wording.Sections.NoQuestions),
            paper.Asked.Select((question, place) => ArticleOf(question, $"question-{place + 1}", paper.Heading.Caution)));
        if (paper.BelowTheLine.Any())
            yield return BelowTheLine(paper.BelowTheLine);
    }

    private static XElement ArticleOf(PaperQuestion question, string id, string? caution) => Tag(
        "article",
        Id(id),
        Attribute("aria-labelledby", id + "-title"),
        Tag("p", Class("rank"),
            Tag("span", Class("place"), Unseen("Place "), CountWords.Of(question.Place)),
            Tag("span", Class("band band-" + question.Band), $"Band {question.Band}: {ScoreWords.Of(question.Band)}"),
            Tag("span", Class("score"), ScoreWords.Total(question)),
            ScoreWords.Places(question).Select(place => Tag("span", Class("was"), place)),
            ScoreWords.CouldBeChance(question) is { } chance ? Tag("span", Class("chance"), chance) : null),
        Tag("h3", Id(id + "-title"), question.Title),
        Tag("p", Class("ask"), question.Text),
        Tag("p", Class("why"), Tag("strong", "Why it stands here. "), question.Reason),
        Facts(QuestionFacts.Of(question)),
        HtmlEvidence.Of(question),
        caution is null ? null : HtmlHeading.Caution(caution),
        ListOf("Probes", question.Probes),
        ListOf("What a good answer shows", question.Expects),
        ListOf("What limits this", question.Caveats),
        HtmlScore.Of(question),
        ListOf(Wording.Sections.Moves, question.Moves));

    private static XElement[] ListOf(string title, IReadOnlyList<string> items) =>
        items.Count == 0 ? [] : [Tag("h4", title), List(items)];

    private static XElement BelowTheLine(IEnumerable<PaperQuestion> questions) => Section(
        "below-the-line",
        Wording.Sections.BelowTheLine,
        Tag("p", Wording.Sections.BelowTheLineIntro),
        new HtmlTable("Questions below the line", ["Question", "Band", "Place", "Score"]) { FigureColumns = 3 }.Of(questions.Select(question =>
            (object[])[SinceWords.Titled(question), question.Band.ToString(), CountWords.Of(question.Place), CountWords.Of(question.Score)])));
}
