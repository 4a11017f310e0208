using KloeRules.Engine.Runtime;

namespace KloeRules.Engine.Verdicts;

/// <summary>The figure of an area, in the measure's canonical unit. The whole has an empty name.</summary>
public readonly record struct AreaFigure(string Area, double Value)
{
    /// <summary>Below 0, 0 or above 0, as the figure is below, level with or above the other.</summary>
    public int Against(AreaFigure other) => Compared.Of(Value, other.Value, Math.Abs(Value) + Math.Abs(other.Value));
}
