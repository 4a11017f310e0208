using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>What the chair, the panel or the press is concerned about. It raises a measure's priority and never invents a breach.</summary>
/// <param name="Until">The last month in which it counts; null for always.</param>
public sealed record Concern(Measure Measure, Month? Until, string? Because)
{
    public bool HoldsAt(Month month) => Until is not { } last || month <= last;
}
