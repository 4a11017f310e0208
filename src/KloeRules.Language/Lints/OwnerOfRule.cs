using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>A flag asks somebody: whom its enquiry or its measures name.</summary>
internal static class OwnerOfRule
{
    public static IEnumerable<Diagnostic> Of(Rule rule)
    {
        if (rule is { Verb: RuleVerb.Flag, Enquiry: null } && rule.Subjects.All(measure => measure.Owner is null))
        {
            yield return new Diagnostic(DiagnosticCatalogue.NoOwner, rule.Source, rule.Span, rule.Title);
        }
    }
}
