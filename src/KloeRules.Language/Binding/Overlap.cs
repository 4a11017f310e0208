using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Says that neighbouring figures of a measure share months, so that holding them against one another proves next to nothing.</summary>
internal static class Overlap
{
    /// <param name="published">What is said where the publisher put the months together, and not the pack.</param>
    public static void Warn(BindingScope scope, SourceText source, TextSpan span, Measure measure, DiagnosticRule published)
    {
        if (measure.Derivation is null)
        {
            scope.Report(published, source, span, measure.Name);
        }
        else
        {
            scope.Report(DiagnosticCatalogue.OverlappingRun, source, span, measure.Name, measure.MonthsCovered);
        }
    }
}
