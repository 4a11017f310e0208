using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>A subject after lookup: which slot its leaves read, and under which quantifier.</summary>
/// <param name="Measures">Every measure that the slot may stand for.</param>
/// <param name="Family">The family's number in the rule when a quantifier stands over the slot; otherwise 0.</param>
/// <param name="IsEach">True when members that a judgement can't be about are simply left out.</param>
internal sealed record BoundSubject(
    IReadOnlyList<Measure> Measures,
    int Slot,
    Quantifier Quantifier,
    int Count,
    int Family,
    bool IsEach,
    TextSpan Span)
{
    public bool IsQuantified => Family > 0;

    /// <summary>True for those that a rule picks from the catalogue, whatever it holds: any measure, any P1 measure.</summary>
    public bool IsPicked { get; init; }

    /// <summary>True for the measures that the action judged is linked to.</summary>
    public bool IsLinked { get; init; }
}
