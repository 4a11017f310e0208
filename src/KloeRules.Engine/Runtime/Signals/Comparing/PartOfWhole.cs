using KloeRules.Language.Binding;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>Measures of which one holds the other move together whatever happens.</summary>
internal static class PartOfWhole
{
    public static string? Doubt(RuleContext context, Measure one, Measure other) =>
        IsPartOf(one, other) || IsPartOf(other, one) ? "one of the two is worked out of the other, so they go together by themselves"
        : context.Families.Any(family => IsHeadline(family, one, other) || IsHeadline(family, other, one))
            ? "one of the two is the overall figure of which the other is a part, so they go together by themselves"
        : SuppliedParts(one).Intersect(SuppliedParts(other)).Any() ? "both are worked out of the same figures, so they go together by themselves"
        : null;

    private static bool IsPartOf(Measure part, Measure whole) =>
        whole.Derivation?.Components.Any(component => component == part || IsPartOf(part, component)) == true;

    private static bool IsHeadline(Family family, Measure whole, Measure part) => family.Headline == whole && family.Members.Contains(part);

    /// <summary>What was supplied of all that a measure is worked out of; nothing of one that was supplied itself.</summary>
    private static IEnumerable<Measure> SuppliedParts(Measure measure) =>
        measure.Derivation is null ? [] : measure.WithParts.Where(part => part.Derivation is null);
}
