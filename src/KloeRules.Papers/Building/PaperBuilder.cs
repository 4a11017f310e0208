using KloeRules.Engine.Chance;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using KloeRules.Papers.Charts.Modelling;
using KloeRules.Papers.Model;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Building;

/// <summary>Builds the one paper that every format is written from.</summary>
public static class PaperBuilder
{
    /// <param name="chance">Null where it was not worked out.</param>
    public static Paper Build(RankedQuestions ranked, RunRecord run, RunChance? chance)
    {
        var pack = ranked.Run.Pack;
        var names = new SubjectNames(pack.Settings.Whole);
        var isOverruled = ranked.Questions.Any(question => question.IsMoved);
        return new Paper(HeadingOf(ranked), CountsOf(ranked), run)
        {
            Weights = pack.Settings.Weights,
            Questions = [.. ranked.Questions.Select((question, index) => QuestionOf(question, ranked.Run, names) with
            {
                Kind = KindOf(question, ranked.Run.Frame),
                Place = isOverruled ? index + 1 : question.Rank,
            })],
            Outstanding = [.. ranked.Outstanding.Select(Recollections.Of)],
            UnjudgedActions = ranked.UnjudgedActions,
            Since = SinceLastMeeting.Of(ranked),
            Commendations = [.. ranked.Commendations.Select(remark => RemarkOf(remark, names))],
            Warnings = [.. ranked.Warnings.Select(remark => RemarkOf(remark, names))],
            Claims = [.. ranked.Claims.Select(claim =>
                new CheckedClaim(names.Of(claim.Finding), claim.Verdict, claim.Source, claim.Sentence, claim.Text))],
            Unmentioned = [.. ranked.Unmentioned.Select(one => new UnmentionedMovement(
                one.Measure.Name, names.AreaOf(one.Area), one.Text, [.. one.Changes.Select(change => change.Source.ToString()).Distinct()]))],
            Notes = [.. ranked.Notes.Select(remark => RemarkOf(remark, names))],
            Building = [.. ranked.Building.Select(remark =>
                new BuildingRemark(names.Of(remark.Finding), remark.Finding.Run, remark.Finding.Needed, remark.Text))],
            CannotTell = [.. ranked.CannotTell.Select(remark =>
                new UntoldRemark(names.Of(remark.Finding), remark.Finding.Reason, remark.Text))],
            Removed = [.. ranked.Removed.Select(removal =>
                new RemovedFinding(names.Of(removal.Finding), removal.Step, removal.Title, removal.Reason))],
            Scorecard = new ScorecardAnnex(ranked.Run).Rows(),
            Matrix = Matrices.Of(ranked.Run),
            Rules = RuleTallies.Of(ranked.Run, chance),
            Chance = chance,
            DataProblems = ranked.Run.Frame.Problems,
        };
    }

    private static Heading HeadingOf(RankedQuestions ranked)
    {
        var (pack, frame) = (ranked.Run.Pack, ranked.Run.Frame);
        var shown = pack.Measures.Where(measure => frame.AreasOf(measure).Count > 0).Select(measure => measure.Marking);
        var settings = pack.Settings;
        return new Heading(
            Marking.Of(settings.Marking, shown),
            settings.Body,
            settings.Meeting,
            ranked.Run.AsAt,
            settings.Name,
            settings.Version,
            settings.Caution);
    }

    private static Counts CountsOf(RankedQuestions ranked)
    {
        var (pack, frame) = (ranked.Run.Pack, ranked.Run.Frame);
        var asked = ranked.Questions.Count(question => question.IsAsked);
        return new Counts(
            Rules: pack.Rules.Count,
            Measures: pack.Measures.Count,
            WithoutData: pack.Measures.Count(measure => frame.AreasOf(measure).Count == 0),
            Judgements: ranked.Run.Findings.Count,
            Asked: asked,
            BelowTheLine: ranked.Questions.Count - asked,
            Commendations: ranked.Commendations.Count,
            Warnings: ranked.Warnings.Count,
            Building: ranked.Building.Count,
            CannotTell: ranked.CannotTell.Count,
            Failed: ranked.Run.Findings.Count(finding => finding.Verdict == Verdict.Broken))
        {
            Overdue = ranked.Questions.Count(question => question.Known?.IsLate == true) + ranked.Outstanding.Count(one => one.IsLate),
        };
    }

    private static string? KindOf(Question question, Frame frame) =>
        frame.Actions.Find(question.Lead.Measure) is { } action ? ActionKinds.Name(action.Kind) : null;

    private static PaperQuestion QuestionOf(Question question, RunFindings run, SubjectNames names)
    {
        var subject = names.Of(question.Lead);
        return new PaperQuestion(question.Rank, question.Band, question.Score, subject.Rule)
        {
            Place = question.Rank,
            Known = question.Known is { } known ? Recollections.Of(known) : null,
            Overrides = question.Overrides,
            MachineText = question.MachineText,
            Parts = [.. question.Parts.OrderBy(part => part.Name)],
            Enquiry = question.Enquiry?.Title,
            AskedOf = question.Enquiry?.AskedOf,
            Because = question.Lead.Rule.Because ?? question.Enquiry?.Because,
            Measures = [.. question.Measures.Select(measure => measure.Name)],
            Area = subject.Area,
            Title = question.Title,
            Text = question.Text,
            Probes = question.Probes,
            Expects = question.Expects,
            Evidence = [.. question.Evidence.Select(line => line with { Area = names.AreaOf(line.Area) })],
            Chart = question.IsAsked ? Pictures.Of(question, run) : null,
            Caveats = question.Caveats,
            Reason = question.Reason,
            Moves = question.Moves,
            Folded = question.Folded,
            AmongTests = question.AmongTests,
            IsAsked = question.IsAsked,
            AsAsked = MeetingQuestion.Of(question, run),
            Since = question.Since,
            Triggers = [.. question.Findings.Select(finding => finding.Rule.Id).Distinct()],
        };
    }

    private static PaperRemark RemarkOf(Remark remark, SubjectNames names) =>
        new(names.Of(remark.Finding), remark.Title, remark.Text);
}
