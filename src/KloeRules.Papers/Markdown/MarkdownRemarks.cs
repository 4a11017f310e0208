using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Markdown;

/// <summary>The shorter lists that follow the questions.</summary>
internal static class MarkdownRemarks
{
    public static void Write(MarkdownDocument document, Paper paper)
    {
        if (paper.Since is { } since)
            WriteSince(document, since);
        if (paper.Outstanding.Count > 0)
            WriteOutstanding(document, paper.Outstanding);
        if (paper.UnjudgedActions > 0)
            document.Paragraph(Sections.Unjudged(paper.UnjudgedActions));
        WriteRemarks(document, Sections.Commendations, paper.Commendations);
        WriteRemarks(document, Sections.Warnings, paper.Warnings);
        if (paper.Claims.Count > 0)
            WriteClaims(document, paper.Claims);
        if (paper.Unmentioned.Count > 0)
            WriteUnmentioned(document, paper.Unmentioned);
        if (paper.Notes.Count > 0)
            WriteRemarks(document, Sections.Notes, paper.Notes, Sections.NotesIntro);
        if (paper.Building.Count > 0)
            WriteBuilding(document, paper.Building);
        if (paper.Failed.Any())
            WriteFailed(document, paper.Failed);
        if (paper.CannotTell.Count > 0)
            WriteCannotTell(document, paper.CannotTell);
        if (paper.Removed.Count > 0)
            WriteRemoved(document, paper.Removed);
    }

    private static void WriteOutstanding(MarkdownDocument document, IReadOnlyList<Recollection> open)
    {
        document.Heading(2, Sections.Outstanding);
        document.Paragraph(Sections.OutstandingIntro);
        document.Table(OutstandingWords.Columns, open.Select(OutstandingWords.Row));
    }

    private static void WriteSince(MarkdownDocument document, SinceLast since)
    {
        document.Heading(2, Sections.Since);
        if (since.Gone.Count == 0)
            document.Paragraph(Sections.NothingGone);
        else
            document.Table(SinceWords.Columns, since.Gone.Select(SinceWords.Row));
    }

    private static void WriteClaims(MarkdownDocument document, IReadOnlyList<CheckedClaim> claims)
    {
        document.Heading(2, Sections.Claims);
        document.Paragraph(Sections.ClaimsIntro);
        document.Table(ClaimWords.Columns, claims.Select(ClaimWords.Row));
    }

    private static void WriteUnmentioned(MarkdownDocument document, IReadOnlyList<UnmentionedMovement> movements)
    {
        document.Heading(2, Sections.Unmentioned);
        document.Paragraph(Sections.UnmentionedIntro);
        document.Table(["Measure", "Area", "What the figures say", "Source"], movements.Select(one =>
            (string[])[one.Measure, one.Area, one.Text, SourceWords.Merged(one.Sources)]));
    }

    private static void WriteRemarks(MarkdownDocument document, string title, IReadOnlyList<PaperRemark> remarks, string? intro = null)
    {
        if (remarks.Count == 0)
            return;
        document.Heading(2, title);
        if (intro is not null)
            document.Paragraph(intro);
        document.LabelledList(remarks.Select(remark => (remark.Title + ".", remark.Text)));
    }

    private static void WriteBuilding(MarkdownDocument document, IReadOnlyList<BuildingRemark> remarks)
    {
        document.Heading(2, Sections.Building);
        document.Paragraph(Sections.BuildingIntro);
        document.LabelledList(remarks.Select(remark => ($"{remark.Run} of {remark.Needed}.", remark.Text)));
    }

    private static void WriteFailed(MarkdownDocument document, IEnumerable<RemovedFinding> failed)
    {
        document.Heading(2, Sections.Failed);
        document.Paragraph(Sections.FailedIntro);
        document.LabelledList(failed.Select(one => (one.Title + ".", one.Reason)));
    }

    private static void WriteCannotTell(MarkdownDocument document, IReadOnlyList<UntoldRemark> remarks)
    {
        document.Heading(2, Sections.CannotTell);
        document.Paragraph(Sections.CannotTellIntro);
        foreach (var group in UntoldGroups.Of(remarks))
        {
            document.Heading(3, group.Title);
            document.Table(UntoldGroup.Columns, group.Rows);
        }
    }

    private static void WriteRemoved(MarkdownDocument document, IReadOnlyList<RemovedFinding> removed)
    {
        document.Heading(2, Sections.Removed);
        document.Paragraph(Sections.RemovedIntro);
        document.Table(["Finding", "Measure", "Area", "What happened", "Reason"], removed.Select(one =>
            (string[])[one.Title, one.Subject.Measure, one.Subject.Area, ReasonWords.Of(one.Step), one.Reason]));
    }
}
