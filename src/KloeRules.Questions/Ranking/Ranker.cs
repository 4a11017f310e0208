using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Moving;

namespace KloeRules.Questions.Ranking;

/// <summary>From verdicts to ranked questions: merge, fold, score, rank, draw the line, put into words. A pure function of the run and the register.</summary>
public static class Ranker
{
    /// <param name="memory">What earlier meetings did; null when there is no register, and everything is new.</param>
    public static RankedQuestions Rank(RunFindings run, MeetingMemory? memory = null)
    {
        var remarks = new Remarks(run);
        var quieted = run.Findings.Where(finding => finding.Rule.Verb is RuleVerb.Flag or RuleVerb.Claim).Select(finding => Quieted.Of(finding, run, memory)).OfType<Removal>().ToArray();
        var quiet = quieted.Select(removal => removal.Finding).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        IReadOnlyList<Topic> topics = [.. Topics(run, RuleVerb.Flag, quiet), .. Topics(run, RuleVerb.Claim, quiet)];
        var known = memory?.Of(topics) ?? new Dictionary<Topic, Remembered>();
        var all = Placed.InRankOrder(topics, known);
        IReadOnlyList<Placed> byScore = [.. all.Where(one => !Overrides.IsOff(one))];
        var ranked = Overrides.InOrder(byScore);
        var budget = new Budget(ranked, run.Pack.Settings);
        var notes = new Notes(run);
        var writer = new QuestionWriter(run.Frame, notes);
        var moves = new Moves(byScore, run);
        return new RankedQuestions(run)
        {
            Questions = ranked.Select(one => budget.Hides(one) is null ? writer.Write(one, true) with { Moves = moves.Of(one) } : writer.Write(one, false)).ToArray(),
            Commendations = Topics(run, RuleVerb.Commend, new HashSet<object>()).Select(Remarks.Commend).ToArray(),
            Warnings = remarks.Warnings(),
            Building = remarks.Building(),
            CannotTell = remarks.CannotTell(),
            Notes = notes.Besides([.. ranked.Where(one => budget.Hides(one) is null).Select(one => one.Topic)]),
            Claims = ClaimChecks.Of(run),
            Unmentioned = UnmentionedMovements.Of(run, memory),
            Upkeep = [.. Quieted.Upkeep(run), .. UnfoundActions.Of(run)],
            Removed = [.. quieted, .. all.Where(Overrides.IsOff).Select(Removals.Overruled), .. ranked.SelectMany(one => Removals.Of(one, budget)), .. remarks.Broken()],
            Outstanding = memory?.Outstanding([.. known.Values]) ?? [],
            UnjudgedActions = memory is null ? 0 : PromisedActions.Unjudged(memory, run.Pack),
        };
    }

    /// <summary>What the rules of one verb found, merged and folded, in the order of the rules that lead.</summary>
    private static IReadOnlyList<Topic> Topics(RunFindings run, RuleVerb verb, IReadOnlySet<object> quieted)
    {
        var order = new RuleOrder(run.Pack);
        var candidates = run.Findings
            .Where(finding => finding.Verdict == Verdict.Asked && finding.Rule.Verb == verb && !quieted.Contains(finding))
            .Select(finding => Candidate.Of(finding, run, order.Of(finding.Rule)))
            .ToLookup(candidate => candidate.Finding.Rule.StandsAlone);
        return Topic.Fold(Issue.Merge(candidates[false]), run.Pack)
            .Concat(candidates[true].Select(Topic.Alone))
            .OrderBy(topic => topic.Lead.Asking.RuleOrder)
            .ThenBy(topic => topic.Lead.Asking.Finding.Measure.Name, StringComparer.Ordinal)
            .ThenBy(topic => topic.Lead.Area, StringComparer.Ordinal)
            .ToArray();
    }
}
