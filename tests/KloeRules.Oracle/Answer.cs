namespace KloeRules.Oracle;

/// <summary>What the slow reference says of a condition.</summary>
/// <param name="Truth">Null when it can't be told.</param>
/// <param name="Run">Latest periods in a row that held, of a streak.</param>
/// <param name="Needed">Periods the streak needs; 0 when the condition has none.</param>
public readonly record struct Answer(bool? Truth, int Run = 0, int Needed = 0)
{
    /// <summary>A streak that has begun and is not long enough.</summary>
    public bool IsBuilding => Truth == false && Run > 0;

    /// <summary>Periods still to come before the streak is long enough.</summary>
    public int Missing => Needed - Run;
}
