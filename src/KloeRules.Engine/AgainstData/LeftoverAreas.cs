using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>What stands in the data where no area was recorded, and is judged as if it were one.</summary>
internal static class LeftoverAreas
{
    private static readonly HashSet<string> Names = new(
        new[] { "Unknown", "Not known", "N/K", "NK", "Not recorded", "Not stated", "Not specified", "Unspecified", "Unallocated", "Unassigned", "Blank" }.Select(NameKey.Of),
        StringComparer.Ordinal);

    /// <summary>Said once of each, at the first rule that it is judged by.</summary>
    public static IEnumerable<Diagnostic> Of(Pack pack, Frame frame) =>
        from rule in pack.Rules
        where rule.Areas.Count == 0 && rule.Actions is null
        from area in rule.Subjects.SelectMany(measure => Evaluator.AreasOf(rule, measure, frame)).Distinct(StringComparer.Ordinal)
        where Names.Contains(NameKey.Of(area))
        group rule by area into judged
        orderby judged.Key
        select new Diagnostic(
            DiagnosticCatalogue.LeftoverArea, judged.First().Source, judged.First().Span, judged.Key, judged.Count() == 1 ? "this rule judges" : $"this and {judged.Count() - 1} other rules judge");
}
