using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>A question has a figure of the month in it. A rule about figures that are missing has none to show.</summary>
internal static class EvidenceInQuestion
{
    private static readonly string[] SayWhatAndWhen = ["measure", "area", "areas", "month", "period", "since", "owner", "enquiry"];

    public static IEnumerable<Diagnostic> Of(Rule rule) => Question.Of(rule)
        .Where(question => !IsAboutMissingFigures(rule.Condition)
            && Placeholders.In(question.Text).All(placeholder => SayWhatAndWhen.Contains(placeholder.Name)))
        .Select(question => question.Complain(DiagnosticCatalogue.NoEvidence));

    private static bool IsAboutMissingFigures(Condition condition) => ConditionTree.Of(condition).Any(node => node is DataCheck { State: DataState.NoData });
}
