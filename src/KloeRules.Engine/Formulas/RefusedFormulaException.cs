using KloeRules.Language.Diagnostics;

namespace KloeRules.Engine.Formulas;

/// <summary>A pack can't be compiled because formulas in it are refused.</summary>
public sealed class RefusedFormulaException(IReadOnlyList<Diagnostic> complaints) : Exception(complaints[0].Message)
{
    /// <summary>What is wrong, where, and what to do; at least one.</summary>
    public IReadOnlyList<Diagnostic> Complaints { get; } = complaints;
}
