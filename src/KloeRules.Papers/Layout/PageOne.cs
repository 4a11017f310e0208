using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>What the chair reads when there is time for nothing else.</summary>
internal static class PageOne
{
    private const int Foremost = 5;

    public static IReadOnlyList<Block> Of(Paper paper) =>
    [
        new Facts([.. What(paper)]),
        .. paper.Heading.Caution is { } caution ? [Typeset.Caution(caution)] : Array.Empty<Block>(),
        new Section("in-figures", Sections.InFigures, [new Facts([.. InFigures(paper)])]),
        new Section("foremost", Sections.Foremost, [First(paper)]),
        .. MatrixTables.InFigures(paper),
    ];

    private static IEnumerable<Fact> What(Paper paper)
    {
        var heading = paper.Heading;
        yield return new Fact("Body", heading.Body);
        yield return new Fact("Meeting", heading.Meeting);
        if (paper.Run.Register is { } register)
            yield return new Fact("Date", register.Meeting);
        yield return new Fact("Item", $"{Sections.Title}: {heading.Pack}, version {heading.PackVersion}");
        yield return new Fact("Purpose", Sections.Purpose);
        yield return new Fact("Data up to", heading.AsAt.ToLongString());
        yield return new Fact("Run", [new Run(RunWords.Id(paper), RunKind.Code)]);
    }

    private static IEnumerable<Fact> InFigures(Paper paper)
    {
        var counts = paper.Counts;
        yield return new Fact("Checked", CountWords.Scope(counts));
        yield return new Fact("Asked", Counted(CountWords.Asked(counts).Concat(CountWords.Remarked(counts))));
        yield return new Fact("Moved", Moved(paper));
        yield return new Fact("By chance", ChanceWords.Of(paper.Chance));
        yield return new Fact("Not checked", Counted(CountWords.Untold(counts)));
    }

    /// <summary>The first count is what the line is about.</summary>
    private static IReadOnlyList<Run> Counted(IEnumerable<string> counts) =>
        [.. counts.Select((count, place) => place == 0 ? Typeset.Strong(count) : new Run(" · " + count))];

    private static string Moved(Paper paper)
    {
        var since = paper.Since is { } meeting ? SinceWords.Of(meeting) : Sections.NoEarlierMeeting;
        return string.Join(' ', [since, .. CountWords.Overdue(paper.Counts).Select(overdue => overdue + ".")]);
    }

    private static Block First(Paper paper) => paper.Asked.Any()
        ? new Points([.. paper.Asked.Take(Foremost).Select(Line)], IsNumbered: true)
        : new Paragraph(Sections.NoQuestions);

    private static IReadOnlyList<Run> Line(PaperQuestion question) =>
    [
        new Run(question.Title, RunKind.Strong, Places.IdOf(question)),
        Typeset.Quiet($" ({string.Join(", ", Beside(question))}) "),
        new Run(question.Text),
    ];

    private static IEnumerable<string> Beside(PaperQuestion question) =>
        question.AskedOf is { } role ? [$"band {question.Band}", role] : [$"band {question.Band}"];
}
