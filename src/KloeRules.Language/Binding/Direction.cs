namespace KloeRules.Language.Binding;

/// <summary>Which way of moving is good: a property of the measure, so that rules can say "worsening".</summary>
public enum Direction
{
    /// <summary>Neither way is good or bad of itself: crime recorded, arrests.</summary>
    Neither,
    HigherIsBetter,
    LowerIsBetter,
}
