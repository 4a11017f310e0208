using KloeRules.Language.Binding;
using KloeRules.Papers.Building;

namespace KloeRules.Papers.Public;

/// <summary>Which measures may be shown to anybody: those whose marking is known to be plain OFFICIAL. Whatever is unsure is not shown.</summary>
internal static class Openness
{
    /// <summary>Why the measure may not be shown; null when it may.</summary>
    public static LeftOutReason? WhyClosed(Measure measure, PackSettings settings) =>
        measure.WithParts.Select(part => OfItself(part, settings)).FirstOrDefault(reason => reason is not null);

    private static LeftOutReason? OfItself(Measure measure, PackSettings settings) =>
        measure.IsPrivate ? LeftOutReason.Private
        : !Marking.IsPlain(measure.Marking) ? LeftOutReason.Marked
        : !measure.IsMarked && measure.Derivation is null && !Marking.IsPlain(settings.Marking) ? LeftOutReason.Unmarked
        : null;
}
