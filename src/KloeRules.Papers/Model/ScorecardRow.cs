using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Charts;

namespace KloeRules.Papers.Model;

/// <summary>One measure in one area as the annex shows it.</summary>
/// <param name="Month">The month that every window ends with; null when nothing was supplied.</param>
public sealed record ScorecardRow(string Measure, string Area, int? PlanPriority, Month? Month)
{
    public required ScorecardFigure LastMonth { get; init; }

    public required ScorecardFigure Last3Months { get; init; }

    public required ScorecardChange VsPrevious3Months { get; init; }

    public required ScorecardChange VsPreviousYear { get; init; }

    public required ScorecardFigure Last12Months { get; init; }

    public required ScorecardChange VsPrevious12Months { get; init; }

    /// <summary>Its last months; null where months are not known.</summary>
    public Sparkline? Sparkline { get; init; }
}

/// <param name="Text">The figure at its published precision; null when there is none.</param>
/// <param name="Why">Why there is none.</param>
public sealed record ScorecardFigure(string? Text, NoFigure Why)
{
    public static readonly ScorecardFigure Absent = new(null, NoFigure.Blank);
}

/// <param name="Text">The change at its published precision; null when there is none.</param>
/// <param name="Arrow">By the pack's <c>steady within</c>.</param>
public sealed record ScorecardChange(string? Text, Arrow Arrow, ChangeMeaning Meaning)
{
    public static readonly ScorecardChange Absent = new(null, Arrow.None, ChangeMeaning.Ordinary);
}

/// <summary>What a change means, by the direction that the measure declares.</summary>
public enum ChangeMeaning
{
    /// <summary>Steady, unknown, or a measure that has no good direction.</summary>
    Ordinary,
    Improving,
    Worsening,
}
