namespace KloeRules.Language.Signals;

/// <summary>The side on which a signal counts. Worse and better take theirs from the measure's direction.</summary>
public enum SignalSide
{
    Either,
    High,
    Low,
    Worse,
    Better,
}
