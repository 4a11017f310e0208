using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>What is said beside the questions, a point each.</summary>
internal static class RemarkSections
{
    private const int MostGoodNews = 3;

    public static Section? GoodNews(Paper paper)
    {
        var more = Math.Max(0, paper.Commendations.Count - MostGoodNews);
        return Of("good-news", Sections.Commendations, Named(paper.Commendations.Take(MostGoodNews)), after: more == 0 ? null : Sections.MoreGoodNews(more));
    }

    /// <summary>For the annex: the good news that the section had no room for.</summary>
    public static Section? MoreGoodNews(Paper paper) =>
        Of("more-good-news", Sections.FurtherCommendations, Named(paper.Commendations.Skip(MostGoodNews)));

    public static Section? Warnings(Paper paper) => Of("warnings", Sections.Warnings, Named(paper.Warnings));

    public static Section? Notes(Paper paper) => Of("data-notes", Sections.Notes, Named(paper.Notes), Sections.NotesIntro);

    public static Section? Building(Paper paper) => paper.Building.Count == 0 ? null : new Section(
        "building",
        Sections.Building,
        [
            new Paragraph(Sections.BuildingIntro),
            Typeset.Table(Sections.Building, [new("Rule", Share: 3), new("So far"), new("What is seen", Share: 5)], paper.Building.Select(remark =>
                (string[])[remark.Subject.Rule.Title, $"{remark.Run} of {remark.Needed}", remark.Text])),
        ]);

    /// <summary>In the body, because a rule that failed must never be taken for a quiet one.</summary>
    public static Section? Failed(Paper paper) => Of("failed", Sections.Failed, [.. paper.Failed.Select(one => (one.Title, one.Reason))], Sections.FailedIntro);

    private static (string Name, string Words)[] Named(IEnumerable<PaperRemark> remarks) => [.. remarks.Select(remark => (remark.Title, remark.Text))];

    private static Section? Of(string id, string title, (string Name, string Words)[] points, string? before = null, string? after = null) => points.Length == 0 ? null : new Section(
        id,
        title,
        [
            .. before is null ? Array.Empty<Block>() : [new Paragraph(before)],
            Typeset.Named(points),
            .. after is null ? Array.Empty<Block>() : [new Paragraph(after, ParagraphKind.Small)],
        ]);
}
