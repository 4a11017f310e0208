using KloeRules.Papers.Model;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Public;

/// <summary>
/// A paper that may be read by anybody. It is made anew out of the fields that may be shown, each named here; whatever else a paper holds, now or later, is not in it.
/// </summary>
public static class PublicPaper
{
    private const string Key = "[c] stands for a count of 1 to 4, or for a figure that would give one away.";

    /// <param name="paper">Of a run that judged the public pack on the public figures.</param>
    /// <param name="published">The figures that the run rested on.</param>
    public static Paper Of(Paper paper, PublishedFigures published) => new(HeadingOf(paper.Heading), CountsOf(paper.Counts), RecordOf(paper.Run))
    {
        Weights = paper.Weights,
        Questions = [.. paper.Questions.Select(QuestionOf)],
        Commendations = [.. paper.Commendations.Select(RemarkOf)],
        Warnings = [.. paper.Warnings.Select(RemarkOf)],
        Claims = [.. paper.Claims.Select(claim => new CheckedClaim(SubjectOf(claim.Subject), claim.Verdict, claim.Source, claim.Sentence, claim.Text))],
        Unmentioned = [.. paper.Unmentioned.Select(one => new UnmentionedMovement(one.Measure, one.Area, one.Text, SourcesOf(one.Sources)))],
        Notes = [.. paper.Notes.Select(RemarkOf)],
        Building = [.. paper.Building.Select(remark => new BuildingRemark(SubjectOf(remark.Subject), remark.Run, remark.Needed, remark.Text))],
        CannotTell = [.. paper.CannotTell.Select(remark => new UntoldRemark(SubjectOf(remark.Subject), remark.Reason, remark.Text))],
        Removed = [],
        Scorecard = [.. paper.Scorecard.Select(RowOf)],
        Rules = [.. paper.Rules.Select(TallyOf)],
        DataProblems = [],
        Chance = paper.Chance,
        Published = published,
    };

    private static Heading HeadingOf(Heading heading) =>
        new("OFFICIAL", heading.Body, heading.Meeting, heading.AsAt, heading.Pack, heading.PackVersion, heading.Caution is { } caution ? $"{caution} {Key}" : Key);

    private static Counts CountsOf(Counts counts) => new(
        counts.Rules,
        counts.Measures,
        counts.WithoutData,
        counts.Judgements,
        counts.Asked,
        counts.BelowTheLine,
        counts.Commendations,
        counts.Warnings,
        counts.Building,
        counts.CannotTell,
        counts.Failed);

    /// <summary>A hash of private input confirms a guess at it, so there are none.</summary>
    private static RunRecord RecordOf(RunRecord run) => new(run.ToolVersion, run.LanguageVersion, run.PackName, run.PackVersion, [], [], 0, "");

    private static PaperQuestion QuestionOf(PaperQuestion question) => new(question.Rank, question.Band, question.Score, NameOf(question.Rule))
    {
        Place = question.Rank,
        Parts = question.Parts,
        Enquiry = question.Enquiry,
        AskedOf = question.AskedOf,
        Because = question.Because,
        Measures = question.Measures,
        Area = question.Area,
        Title = question.Title,
        Text = question.Text,
        Probes = question.Probes,
        Expects = question.Expects,
        Evidence = [.. question.Evidence.Select(LineOf)],
        Caveats = question.Caveats,
        Reason = question.Reason,
        Moves = question.Moves,
        Folded = question.Folded,
        AmongTests = question.AmongTests,
        IsAsked = question.IsAsked,
        AsAsked = AskedOf(question.AsAsked),
        Triggers = question.Triggers,
    };

    private static EvidenceLine LineOf(EvidenceLine line) => new(line.Measure, line.Area, line.Label, line.Text, BaseNames.In(line.Source));

    private static MeetingQuestion AskedOf(MeetingQuestion asked) => new(asked.Rank, asked.IsAsked, asked.Title, asked.Severity, asked.StandsAlone)
    {
        Findings = [.. asked.Findings.Select(finding => new AskedFinding(finding.Rule, finding.Measure, finding.Area, [.. finding.Figures.Select(FigureOf)]))],
        Areas = asked.Areas,
        Evidence = [.. asked.Evidence.Select(LineOf)],
    };

    private static AskedFigure FigureOf(AskedFigure figure) =>
        new(figure.Measure, figure.Area, figure.Month, figure.Months, figure.Value, figure.Text, SourcesOf(figure.Sources));

    private static IReadOnlyList<string> SourcesOf(IReadOnlyList<string> sources) => [.. sources.Select(BaseNames.In)];

    private static PaperRemark RemarkOf(PaperRemark remark) => new(SubjectOf(remark.Subject), remark.Title, remark.Text);

    private static Subject SubjectOf(Subject subject) => new(NameOf(subject.Rule), subject.Measure, subject.Area);

    private static RuleName NameOf(RuleName rule) => new(rule.Id, rule.Title);

    private static ScorecardRow RowOf(ScorecardRow row) => new(row.Measure, row.Area, row.PlanPriority, row.Month)
    {
        LastMonth = FigureOf(row.LastMonth),
        Last3Months = FigureOf(row.Last3Months),
        VsPrevious3Months = ChangeOf(row.VsPrevious3Months),
        VsPreviousYear = ChangeOf(row.VsPreviousYear),
        Last12Months = FigureOf(row.Last12Months),
        VsPrevious12Months = ChangeOf(row.VsPrevious12Months),
    };

    private static ScorecardFigure FigureOf(ScorecardFigure figure) => new(figure.Text, figure.Why);

    private static ScorecardChange ChangeOf(ScorecardChange change) => new(change.Text, change.Arrow, change.Meaning);

    private static RuleTally TallyOf(RuleTally tally) => new(
        NameOf(tally.Rule),
        tally.Verb,
        Path.GetFileName(tally.File),
        tally.Line,
        tally.Asked,
        tally.Building,
        tally.Quiet,
        tally.CannotTell,
        tally.Broken)
    {
        Chance = tally.Chance,
    };
}
