using KloeRules.Engine.Evaluation;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Questions.Ranking;

/// <summary>
/// Rules about actions that the data holds none of: once where there is no tracker at all, else where a rule narrows down to nothing. The meeting's
/// own actions come from the register too, and there may be none yet.
/// </summary>
internal static class UnfoundActions
{
    public static IReadOnlyList<Diagnostic> Of(RunFindings run)
    {
        var rules = run.Pack.Rules.Where(rule => rule.Actions is { Kinds: not ActionKind.Action } or { IsNarrowed: true }).ToArray();
        if (rules.Length > 0 && run.Frame.Actions.All.Count == 0)
        {
            return [Complaint(rules[0], rules.Length == 1 ? "" : $"; nor does it for {rules.Length - 1} more such {(rules.Length == 2 ? "rule" : "rules")}")];
        }

        return [.. rules
            .Where(rule => rule.Actions!.IsNarrowed && !run.Frame.Actions.In(rule.Actions, run.AsAt).Any())
            .Select(rule => Complaint(rule, ""))];
    }

    private static Diagnostic Complaint(Rule rule, string more) => new(
        DiagnosticCatalogue.ActionsNotFound,
        rule.Source,
        rule.Span,
        rule.Title,
        ActionKinds.Plural(rule.Actions!.Kinds) + (rule.Actions.IsNarrowed ? " of a certain sort" : ""),
        more);
}
