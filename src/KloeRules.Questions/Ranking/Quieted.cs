using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Ranking;

/// <summary>Findings that a mute or a snooze keeps from asking. What is critical, or overdue for an answer, is never kept quiet.</summary>
internal static class Quieted
{
    /// <summary>Why the finding is not asked; null when it is.</summary>
    public static Removal? Of(Finding finding, RunFindings run, MeetingMemory? memory)
    {
        if (finding.Verdict != Verdict.Asked || finding.Rule.Severity == Severity.Critical || memory?.IsOverdue(finding) == true)
        {
            return null;
        }

        return run.Pack.Mutes.FirstOrDefault(mute => ReferenceEquals(mute.Rule, finding.Rule) && IsAsked(mute.By, finding.Area, run)) is { } mute
            ? Removal(RemovalStep.Muted, $"Muted while “{mute.By.Title}” is asked, which explains it.")
            : run.Pack.Snoozes.FirstOrDefault(snooze => snooze.Covers(finding.Rule, finding.Area, run.AsAt)) is { } snooze
                ? Removal(RemovalStep.Snoozed, $"Snoozed until {snooze.Until.ToLongString()} by {snooze.By}: {snooze.Because}.")
                : null;

        Removal Removal(RemovalStep step, string reason) => new(finding, step, Titles.Of(Evidence.Of(finding, run)), reason);
    }

    /// <summary>Snoozes that have ended, or that keep nothing quiet.</summary>
    public static IReadOnlyList<Diagnostic> Upkeep(RunFindings run) =>
        run.Pack.Snoozes.Select(snooze => Complaint(snooze, run)).OfType<Diagnostic>().ToArray();

    private static Diagnostic? Complaint(Snooze snooze, RunFindings run)
    {
        if (run.AsAt > snooze.Until)
        {
            return new Diagnostic(DiagnosticCatalogue.SnoozeEnded, snooze.Source, snooze.Span, snooze.Rule.Title, snooze.Until.ToLongString());
        }

        var isMatched = run.Findings.Any(finding => finding.Verdict == Verdict.Asked && snooze.Covers(finding.Rule, finding.Area, run.AsAt));
        return isMatched
            ? null
            : new Diagnostic(DiagnosticCatalogue.SnoozeUnmatched, snooze.Source, snooze.Span, snooze.Rule.Title, (snooze.Until + 1).ToLongString());
    }

    /// <summary>Asked of the same area or of the whole.</summary>
    private static bool IsAsked(Rule rule, string area, RunFindings run) => run.Findings.Any(finding =>
        finding.Verdict == Verdict.Asked
        && ReferenceEquals(finding.Rule, rule)
        && (finding.Area.Length == 0 || NameKey.Of(finding.Area) == NameKey.Of(area)));
}
