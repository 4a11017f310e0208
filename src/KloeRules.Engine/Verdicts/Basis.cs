using KloeRules.Language.Time;

namespace KloeRules.Engine.Verdicts;

/// <summary>
/// The statistics behind a judgement, for a reader who wants to check it. Figures are in the measure's canonical unit; null where the method has none.
/// </summary>
/// <param name="Method">"individuals chart (XmR)", "Mann-Kendall, prewhitened"</param>
/// <param name="First">The first month that was read.</param>
/// <param name="Last">The last month that was read.</param>
/// <param name="Figures">How many of these months have a figure that counts.</param>
/// <param name="Missing">How many of them have none.</param>
public sealed record Basis(string Method, Month First, Month Last, int Figures, int Missing)
{
    /// <summary>The earlier period, where two are compared: its first and last month. Figures and missing ones are those of both.</summary>
    public (Month First, Month Last)? Earlier { get; init; }

    /// <summary>The average that the figure is held against.</summary>
    public double? Mean { get; init; }

    /// <summary>Of others: all their cases taken together, in which large ones weigh more.</summary>
    public double? Pooled { get; init; }

    /// <summary>How much figures usually differ from it, as one standard deviation.</summary>
    public double? Deviation { get; init; }

    /// <summary>What the standard deviation was taken from: "moving ranges", "a sample".</summary>
    public string? DeviationFrom { get; init; }

    public double? Lower { get; init; }

    public double? Upper { get; init; }

    /// <summary>The number that the test looks at, by its usual letter: "z", "t", "S".</summary>
    public (string Letter, double Value)? Statistic { get; init; }

    /// <summary>The two-sided probability of a result at least this far out if nothing had changed.</summary>
    public double? Chance { get; init; }

    public Effect? Effect { get; init; }

    /// <summary>How many times the variance that chance alone would give the months, or areas, show (φ).</summary>
    public double? Dispersion { get; init; }

    /// <summary>The places that chance leaves open, 1 being the furthest out on the side asked for, and of how many.</summary>
    public (int First, int Last, int Of)? Places { get; init; }

    /// <summary>What a reader must know before leaning on it, each a clause: "fewer than 20 months make trial limits".</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
