namespace KloeRules.Language.Signals;

/// <summary>What is looked for in a measure's figures.</summary>
/// <param name="Numbers">What the kind needs to know, in the order and number of its <see cref="SignalTraits.Numbers"/>; not a number where none was stated.</param>
/// <param name="Other">The slot of the measure that it is held beside; -1 for none.</param>
/// <param name="Group">The position in <see cref="Binding.Rule.Groups"/> of the areas that it is looked for among; -1 for none.</param>
public sealed record Signal(SignalKind Kind, SignalSide Side, IReadOnlyList<double> Numbers, int Other = -1, int Group = -1);
