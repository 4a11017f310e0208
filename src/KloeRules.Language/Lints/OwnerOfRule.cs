using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>A flag asks somebody: whom its enquiry, its measures or the tracker names. A pack that names nobody at all leaves it to the chair.</summary>
internal static class OwnerOfRule
{
    public static IEnumerable<Diagnostic> Of(Pack pack) =>
        from rule in pack.Rules
        where pack.Enquiries.Any(enquiry => enquiry.AskedOf is not null) || pack.Measures.Any(measure => measure.Owner is not null)
        where rule is { Verb: RuleVerb.Flag, Enquiry: null, Actions: null } && rule.Subjects.All(measure => measure.Owner is null)
        select new Diagnostic(DiagnosticCatalogue.NoOwner, rule.Source, rule.Span, rule.Title);
}
