using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime;

/// <summary>The outcome of judging a condition: a truth, the reason when it is unknown, and how far a streak has come.</summary>
/// <param name="Run">Latest periods in a row that held, of a streak.</param>
/// <param name="Needed">Periods the streak needs; 0 when the condition has none.</param>
public readonly record struct Reading(Truth Truth, UnknownReason Reason = UnknownReason.None, int Run = 0, int Needed = 0)
{
    public static Reading Of(bool holds) => new(holds ? Truth.True : Truth.False);

    public static Reading Unknown(UnknownReason reason) => new(Truth.Unknown, reason);

    /// <summary>True for a streak that has begun but is not long enough.</summary>
    public bool IsBuilding => Truth == Truth.False && Run > 0;
}
