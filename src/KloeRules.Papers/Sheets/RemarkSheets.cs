using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;
using static KloeRules.Papers.Sheets.Columns;

namespace KloeRules.Papers.Sheets;

/// <summary>The tables of what stands around the questions.</summary>
internal static class RemarkSheets
{
    /// <summary>A row for each figure behind a question.</summary>
    public static Sheet Evidence(Paper paper) => Sheet.Of(
        "Evidence",
        paper.Questions.SelectMany(question => question.Evidence.Select(line => (Question: question, Line: line))),
        Short<(PaperQuestion Question, EvidenceLine Line)>("Question", one => ReferenceOf(one.Question)),
        Count<(PaperQuestion Question, EvidenceLine Line)>("Place", one => one.Question.Place),
        Named<(PaperQuestion Question, EvidenceLine Line)>("Measure", one => one.Line.Measure),
        Short<(PaperQuestion Question, EvidenceLine Line)>("Area", one => one.Line.Area),
        Named<(PaperQuestion Question, EvidenceLine Line)>("What", one => one.Line.Label),
        Named<(PaperQuestion Question, EvidenceLine Line)>("Figure", one => one.Line.Text),
        Named<(PaperQuestion Question, EvidenceLine Line)>("Source", one => one.Line.Source));

    public static Sheet Since(SinceLast since) => Sheet.Of(
        "Since last meeting",
        since.Gone,
        Named<GoneQuestion>(SinceWords.Columns[0], gone => gone.Title),
        Short<GoneQuestion>(SinceWords.Columns[1], gone => SinceWords.Of(gone.Status)),
        Short<GoneQuestion>(SinceWords.Columns[2], gone => gone.Was),
        Long<GoneQuestion>(SinceWords.Columns[3], gone => gone.Text));

    public static Sheet Outstanding(Paper paper) => Sheet.Of(
        "Open from earlier",
        paper.Outstanding,
        Short<Recollection>("Question", known => known.Reference),
        Named<Recollection>("Title", known => known.Title),
        Short<Recollection>("State", known => known.State),
        Is<Recollection>("Overdue", known => known.IsOverdue),
        Each<Recollection>("On record", known => known.Lines));

    public static Sheet Remarks(string name, IReadOnlyList<PaperRemark> remarks) => Sheet.Of(
        name,
        remarks,
        [Named<PaperRemark>("Title", remark => remark.Title), Long<PaperRemark>("What the figures say", remark => remark.Text), .. Subject<PaperRemark>(remark => remark.Subject)]);

    public static Sheet Claims(Paper paper) => Sheet.Of(
        "Claims",
        paper.Claims,
        [
            Long<CheckedClaim>("Claim", claim => claim.Sentence),
            Named<CheckedClaim>("Said by", claim => claim.Source),
            Short<CheckedClaim>("Outcome", claim => ClaimWords.Of(claim.Verdict)),
            Long<CheckedClaim>("What the figures say", claim => claim.Text),
            .. Subject<CheckedClaim>(claim => claim.Subject),
        ]);

    public static Sheet Unmentioned(Paper paper) => Sheet.Of(
        "Not mentioned",
        paper.Unmentioned,
        Named<UnmentionedMovement>("Measure", movement => movement.Measure),
        Short<UnmentionedMovement>("Area", movement => movement.Area),
        Long<UnmentionedMovement>("What the figures say", movement => movement.Text),
        Named<UnmentionedMovement>("Source", movement => SourceWords.Merged(movement.Sources)));

    public static Sheet Building(Paper paper) => Sheet.Of(
        "Building",
        paper.Building,
        [
            Count<BuildingRemark>("Months so far", remark => remark.Run),
            Count<BuildingRemark>("Months needed", remark => remark.Needed),
            Long<BuildingRemark>("What the figures say", remark => remark.Text),
            .. Subject<BuildingRemark>(remark => remark.Subject),
        ]);

    public static Sheet CannotTell(Paper paper) => Sheet.Of(
        "Could not be told",
        paper.CannotTell,
        [.. Subject<UntoldRemark>(remark => remark.Subject), Long<UntoldRemark>("Why", remark => remark.Text)]);

    public static Sheet Removed(Paper paper) => Sheet.Of(
        "Left out",
        paper.Removed,
        [
            Short<RemovedFinding>("Step", removed => ReasonWords.Of(removed.Step)),
            Named<RemovedFinding>("Title", removed => removed.Title),
            Long<RemovedFinding>("Why", removed => removed.Reason),
            .. Subject<RemovedFinding>(removed => removed.Subject),
        ]);
}
