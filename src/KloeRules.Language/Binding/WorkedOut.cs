using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>A formula that was bound: how it is worked out, and what its figures are.</summary>
/// <param name="Unit">Null for a number that no measure gives.</param>
/// <param name="MonthsCovered">How many months each figure covers.</param>
internal sealed record WorkedOut(Formula Formula, string Name, Unit? Unit, Direction Direction, int MonthsCovered = 1)
{
    /// <summary>What kind of amount the number is, where it is one.</summary>
    public AmountKind? Number { get; init; }

    /// <summary>True when it has no unit of its own: one figure divided by another of its kind.</summary>
    public bool IsPureNumber => Unit is { Quantity: Quantity.Score };
}
