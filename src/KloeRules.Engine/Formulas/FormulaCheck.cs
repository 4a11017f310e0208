using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Engine.Formulas;

/// <summary>Says what is wrong with formulas. It needs the compiler, so only a check or a compilation asks for it.</summary>
public static class FormulaCheck
{
    public static IReadOnlyList<Diagnostic> Of(IEnumerable<FormulaText> formulas) =>
        [.. formulas.Select(formula => FormulaReader.Read(formula).Complaint).OfType<Diagnostic>()];
}
