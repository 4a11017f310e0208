using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges "for n updates" of the tracker.</summary>
public static class ActionUpdates
{
    /// <summary>
    /// The latest update is judged now, each earlier one as at its own month. An action with fewer updates has not stood so for that many:
    /// it is still building, however often it is looked at.
    /// </summary>
    public static Reading Judge<TLane>(ref TLane lane, in Moment at, in Arguments arguments, int updates, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        if (at.Action is not { } action)
        {
            return Reading.Unknown(UnknownReason.NoData);
        }

        var known = action.CountAt(at.Month);
        if (known == 0)
        {
            return Reading.Unknown(UnknownReason.NotYetTracked);
        }

        var all = new Reading(Truth.True);
        var run = 0;
        for (var back = 0; back < Math.Min(updates, known); back++)
        {
            var month = back == 0 ? at.Month : action.Updates[known - 1 - back].AsAt;
            var one = inner(ref lane, at with { Month = month }, arguments);
            run += one.Truth == Truth.True && run == back ? 1 : 0;
            all = one.Truth < all.Truth ? one : all;
        }

        return (known < updates ? new Reading(Truth.False) : all) with { Run = run, Needed = updates };
    }
}
