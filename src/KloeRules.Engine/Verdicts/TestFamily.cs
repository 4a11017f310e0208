using KloeRules.Language.Signals;

namespace KloeRules.Engine.Verdicts;

/// <summary>What a test asks of a measure in an area. Tests of one family look at the same figures for the same thing, so together they count as one.</summary>
public enum TestFamily
{
    /// <summary>Are the latest months out of the ordinary?</summary>
    UsualMonths,

    /// <summary>Do the months rise or fall?</summary>
    Trend,

    /// <summary>Does a period differ from an earlier one?</summary>
    Change,

    /// <summary>Does the area differ from others, or move away from them?</summary>
    Others,

    /// <summary>Does the measure move with another?</summary>
    Together,

    /// <summary>Anything else.</summary>
    Else,
}

internal static class TestFamilies
{
    public static TestFamily Of(SignalKind kind) => kind switch
    {
        SignalKind.OutsideLimits or SignalKind.Shifted or SignalKind.Drifting or SignalKind.CloseToLimits or SignalKind.SpecialCause
            or SignalKind.BesideAverage => TestFamily.UsualMonths,
        SignalKind.Trend => TestFamily.Trend,
        SignalKind.YearOnYear or SignalKind.SignificantChange => TestFamily.Change,
        SignalKind.BesideOthers or SignalKind.OutOfLine or SignalKind.VariesBetween or SignalKind.MovesApart => TestFamily.Others,
        SignalKind.MovesWith => TestFamily.Together,
        _ => TestFamily.Else,
    };
}
