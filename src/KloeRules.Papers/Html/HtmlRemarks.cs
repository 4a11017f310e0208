using System.Xml.Linq;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>The sections between the questions and the annexes; a section with nothing in it is not there.</summary>
internal static class HtmlRemarks
{
    public static IEnumerable<XElement> Sections(Paper paper)
    {
        if (paper.Since is { } since)
            yield return Since(since);
        if (paper.Outstanding.Count > 0 || paper.UnjudgedActions > 0)
            yield return Outstanding(paper);
        if (paper.Commendations.Count > 0)
            yield return Section("good-news", Wording.Sections.Commendations, RemarksOf(paper.Commendations, "good"));
        if (paper.Warnings.Count > 0)
            yield return Section("warnings", Wording.Sections.Warnings, RemarksOf(paper.Warnings, "warning"));
        if (paper.Claims.Count > 0)
            yield return Claims(paper.Claims);
        if (paper.Unmentioned.Count > 0)
            yield return Unmentioned(paper.Unmentioned);
        if (paper.Notes.Count > 0)
            yield return Section("data-notes", Wording.Sections.Notes, Tag("p", Wording.Sections.NotesIntro), RemarksOf(paper.Notes, "note"));
        if (paper.Building.Count > 0)
            yield return Building(paper.Building);
        if (paper.Failed.Any())
            yield return Failed(paper.Failed);
        if (paper.CannotTell.Count > 0)
            yield return CannotTell(paper.CannotTell);
        if (paper.Removed.Count > 0)
            yield return Removed(paper.Removed);
    }

    private static XElement Since(SinceLast since) => Section(
        "since",
        Wording.Sections.Since,
        Tag("p", SinceWords.Of(since)),
        since.Gone.Count == 0
            ? Tag("p", Wording.Sections.NothingGone)
            : new HtmlTable("Questions of then that are not asked now", SinceWords.Columns).Scrolling(since.Gone.Select(gone => (object[])SinceWords.Row(gone))));

    private static IEnumerable<XElement> RemarksOf(IEnumerable<PaperRemark> remarks, string kind) => remarks.Select(remark =>
        Tag("div", Class("remark " + kind), Tag("h3", remark.Title), Tag("p", remark.Text)));

    private static XElement Outstanding(Paper paper) => Section(
        "outstanding",
        Wording.Sections.Outstanding,
        paper.Outstanding.Count == 0 ? null : Tag("p", Wording.Sections.OutstandingIntro),
        paper.Outstanding.Count == 0 ? null : new HtmlTable(Wording.Sections.Outstanding, OutstandingWords.Columns).Scrolling(paper.Outstanding.Select(one => (object[])OutstandingWords.Row(one))),
        paper.UnjudgedActions == 0 ? null : Tag("p", Wording.Sections.Unjudged(paper.UnjudgedActions)));

    private static XElement Claims(IEnumerable<CheckedClaim> claims) => Section(
        "claims",
        Wording.Sections.Claims,
        Tag("p", Wording.Sections.ClaimsIntro),
        new HtmlTable(Wording.Sections.Claims, ClaimWords.Columns).Scrolling(claims.Select(claim => (object[])ClaimWords.Row(claim))));

    private static XElement Unmentioned(IEnumerable<UnmentionedMovement> movements) => Section(
        "unmentioned",
        Wording.Sections.Unmentioned,
        Tag("p", Wording.Sections.UnmentionedIntro),
        new HtmlTable(Wording.Sections.Unmentioned, ["Measure", "Area", "What the figures say", "Source"]).Scrolling(movements.Select(one =>
            (object[])[one.Measure, one.Area, one.Text, SourceWords.Merged(one.Sources)])));

    private static XElement Building(IEnumerable<BuildingRemark> remarks) => Section(
        "building",
        Wording.Sections.Building,
        Tag("p", Wording.Sections.BuildingIntro),
        new HtmlTable("Rules that are building", ["Rule", "So far", "What is seen"]).Scrolling(remarks.Select(remark =>
            (object[])[remark.Subject.Rule.Title, $"{remark.Run} of {remark.Needed}", remark.Text])));

    private static XElement Failed(IEnumerable<RemovedFinding> failed) => Section(
        "failed",
        Wording.Sections.Failed,
        Tag("p", Wording.Sections.FailedIntro),
        new HtmlTable("Rules that failed", ["Rule", "What happened"]).Scrolling(failed.Select(one =>
            (object[])[one.Title, one.Reason])));

    private static XElement CannotTell(IReadOnlyList<UntoldRemark> remarks) => Section(
        "cannot-tell",
        Wording.Sections.CannotTell,
        Tag("p", Wording.Sections.CannotTellIntro),
        UntoldGroups.Of(remarks).Select(group => new[]
        {
            Tag("h3", group.Title),
            new HtmlTable(group.Title, UntoldGroup.Columns).Scrolling(group.Rows),
        }));

    private static XElement Removed(IEnumerable<RemovedFinding> removed) => Section(
        "left-out",
        Wording.Sections.Removed,
        Tag("p", Wording.Sections.RemovedIntro),
        new HtmlTable("Findings left out", ["Finding", "Measure and area", "What happened", "Reason"]).Scrolling(removed.Select(one =>
            (object[])[one.Title, $"{one.Subject.Measure}, {one.Subject.Area}", ReasonWords.Of(one.Step), one.Reason])));
}
