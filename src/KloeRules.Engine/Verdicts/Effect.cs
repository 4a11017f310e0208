namespace KloeRules.Engine.Verdicts;

public enum EffectKind
{
    /// <summary>A difference in the measure's unit.</summary>
    Difference,

    /// <summary>A difference in the measure's unit for every month that goes by.</summary>
    Monthly,

    /// <summary>A change as a fraction of the earlier figure.</summary>
    Relative,

    /// <summary>The same for every month that goes by.</summary>
    RelativeMonthly,
}

/// <summary>How large an effect is, with its 95% interval where the method gives one.</summary>
public sealed record Effect(EffectKind Kind, double Size, double? Low = null, double? High = null);
