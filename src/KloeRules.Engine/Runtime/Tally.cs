using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime;

/// <summary>Counts readings: how many hold, how many can't be told, and why the first of those can't.</summary>
internal struct Tally
{
    private int holds;
    private int unknown;
    private UnknownReason reason;

    public void Add(in Reading one)
    {
        holds += one.Truth == Truth.True ? 1 : 0;
        if (one.Truth == Truth.Unknown)
        {
            AddUnknown(1, one.Reason);
        }
    }

    public void AddUnknown(int count, UnknownReason why)
    {
        unknown += count;
        reason = reason == UnknownReason.None && count > 0 ? why : reason;
    }

    /// <summary>True or false as soon as what can't be told could not change it; unknown otherwise.</summary>
    public readonly Reading AtLeast(int needed) =>
        holds >= needed ? new Reading(Truth.True)
        : holds + unknown < needed ? new Reading(Truth.False)
        : Reading.Unknown(reason);
}
