using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>What has become of the questions of earlier meetings.</summary>
internal static class MeetingSections
{
    public static Section? Since(Paper paper) => paper.Since is not { } since ? null : new Section(
        "since",
        Sections.Since,
        [
            new Paragraph(SinceWords.Of(since)),
            since.Gone.Count == 0
                ? new Paragraph(Sections.NothingGone)
                : Typeset.Table("Questions of then that are not asked now", Typeset.Columns(SinceWords.Columns), since.Gone.Select(SinceWords.Row)),
        ]);

    public static Section? Outstanding(Paper paper) => paper.Outstanding.Count == 0 && paper.UnjudgedActions == 0 ? null : new Section(
        "outstanding",
        Sections.Outstanding,
        [
            .. paper.Outstanding.Count == 0 ? Array.Empty<Block>() : [new Paragraph(Sections.OutstandingIntro), Table(paper.Outstanding)],
            .. paper.UnjudgedActions == 0 ? Array.Empty<Block>() : [new Paragraph(Sections.Unjudged(paper.UnjudgedActions))],
        ]);

    private static Table Table(IEnumerable<Recollection> open) =>
        Typeset.Table(Sections.Outstanding, Typeset.Columns(OutstandingWords.Columns), open.Select(OutstandingWords.Row));
}
