using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Lints;

/// <summary>A placeholder for figures of others, in the wording of a rule that looks at no others.</summary>
internal static class UnfilledPlaceholder
{
    private static readonly string[] Clauses = ["ask", "probe", "expect"];

    public static IEnumerable<Diagnostic> Of(Rule rule) =>
        from word in Clauses
        from clause in rule.Statement?.All(word) ?? []
        let text = (TextPayload)clause.Payload
        from found in Placeholders.In(text.Text)
        let why = Why(found.Name, rule)
        where why is not null
        let span = new TextSpan(text.Span.Start + (text.IsQuoted ? 1 : 0) + found.Start, found.Name.Length + 2)
        select new Diagnostic(DiagnosticCatalogue.NothingToFillIn, rule.Source, span, "{" + found.Name + "}", why.Value.Reason, why.Value.Remedy);

    private static (string Reason, string Remedy)? Why(string placeholder, Rule rule) => placeholder switch
    {
        "peers" when !Comparisons(rule).Any(HasAverage) =>
            ("the rule holds its figure against no peers and no country", "Compare with them in the rule, such as: worse than peers, or above national."),
        "best" or "worst" or "rank" when rule.Actions is not null =>
            ("an entry of the tracker stands beside no areas", "Ask for it in a rule about the measure."),
        "best" or "worst" or "rank" when !HasSeveralAreas(rule) =>
            ("the rule looks at one area alone", "Judge it in each area of a group, or against peers."),
        "best" or "worst" when rule.Subjects.Count > 0 && rule.Subjects.All(measure => measure.Direction == Direction.Neither) =>
            ($"of {rule.Subjects[0].Name} neither way is better", "Use {rank}, which then counts from the highest or the lowest, or declare which way is better."),
        _ => null,
    };

    private static bool HasSeveralAreas(Rule rule) =>
        rule.Areas.Count != 1 || rule.AreaSets.Count > 0 || Comparisons(rule).Any(node => HasPlaces(node, rule));

    private static IEnumerable<Condition> Comparisons(Rule rule) =>
        ConditionTree.Of(rule.Condition).Where(node => node is Change { Comparator: Comparator.National } or SignalCheck { Signal.Group: >= 0 });

    private static bool HasAverage(Condition node) => node is not SignalCheck { Signal.Kind: SignalKind.VariesBetween };

    /// <summary>The country is one figure, which has no place among others.</summary>
    private static bool HasPlaces(Condition node, Rule rule) =>
        node is SignalCheck { Signal.Group: var group } && rule.Groups[group] is { Name: not Others.National, Areas.Count: > 1 };
}
