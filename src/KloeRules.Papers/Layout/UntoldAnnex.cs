using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>What the paper does not say, and why.</summary>
internal static class UntoldAnnex
{
    public static Section? CannotTell(Paper paper) => paper.CannotTell.Count == 0 ? null : new Section(
        "cannot-tell",
        Sections.CannotTell,
        [
            new Paragraph(Sections.CannotTellIntro),
            .. UntoldGroups.Of(paper.CannotTell).Select((group, place) => new Section(
                $"cannot-tell-{place + 1}",
                group.Title,
                [Typeset.Table(group.Title, [.. UntoldGroup.Columns.Zip([3, 1.5, 5], (column, share) => new Column(column, Share: share))], group.Rows)])),
        ]);

    public static Section? LeftOut(Paper paper) => paper.Removed.Count == 0 ? null : new Section(
        "left-out",
        Sections.Removed,
        [
            new Paragraph(Sections.RemovedIntro),
            Typeset.Table(
                Sections.Removed,
                [new("Finding", Share: 3), new("Measure", Share: 2.5), new("Area"), new("What happened", Share: 1.2), new("Reason", Share: 3)],
                paper.Removed.Select(one => (string[])[one.Title, one.Subject.Measure, one.Subject.Area, ReasonWords.Of(one.Step), one.Reason])),
        ]);
}
