using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges "for n months", "since a month" and "in k of the last n months".</summary>
public static class Streaks
{
    private const int Quarter = 3;
    private const int Year = 12;

    /// <summary>
    /// All of the latest n months, or where only published windows are known the last month together with the window of that length.
    /// A missing month neither ends nor extends a run: it leaves the streak unknown unless a month that is known breaks it.
    /// </summary>
    /// <param name="slot">The measure that decides whether months or windows are known.</param>
    public static Reading Judge<TLane>(ref TLane lane, in Moment at, in Arguments arguments, int months, int slot, int place, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var inside = at with { Streak = months };
        if (inside.IsRunOfRolling12(slot))
        {
            return Reading.Unknown(UnknownReason.OnlyRolling12);
        }

        return at.Series(slot, place) is null && at.Windows(slot, place) is not null
            ? OverWindows(ref lane, inside, arguments, months, inner)
            : OverMonths(ref lane, inside, arguments, months, inner);
    }

    /// <summary>All months from a stated one on: a streak whose length grows with the month judged.</summary>
    /// <param name="first">The index of the first month.</param>
    public static Reading JudgeSince<TLane>(ref TLane lane, in Moment at, in Arguments arguments, int first, int slot, int place, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var months = at.Month.Index - first + 1;
        return months < 1
            ? Reading.Unknown(UnknownReason.TooLittleHistory)
            : Judge(ref lane, at, arguments, months, slot, place, inner) with { Run = 0, Needed = 0 };
    }

    /// <summary>
    /// At least so many of the latest n months, in a row or not. Months that can't be told leave it unknown as long as they could decide it.
    /// Where only published windows are known, one month is: the last.
    /// </summary>
    /// <param name="slot">The measure that decides whether months or windows are known.</param>
    public static Reading JudgeSome<TLane>(
        ref TLane lane, in Moment at, in Arguments arguments, int atLeast, int months, int slot, int place, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var inside = at with { Streak = months };
        if (inside.IsRunOfRolling12(slot))
        {
            return Reading.Unknown(UnknownReason.OnlyRolling12);
        }

        var onWindows = at.Series(slot, place) is null && at.Windows(slot, place) is not null;
        var (holds, unknown) = (0, onWindows ? months - 1 : 0);
        var reason = onWindows ? UnknownReason.OnlyPublishedWindows : UnknownReason.None;
        for (var back = 0; back < (onWindows ? 1 : months); back++)
        {
            var one = inner(ref lane, inside.Earlier(back), arguments);
            holds += one.Truth == Truth.True ? 1 : 0;
            if (one.Truth == Truth.Unknown)
            {
                unknown++;
                reason = reason == UnknownReason.None ? one.Reason : reason;
            }
        }

        return holds >= atLeast ? new Reading(Truth.True)
            : holds + unknown < atLeast ? new Reading(Truth.False)
            : Reading.Unknown(reason);
    }

    private static Reading OverMonths<TLane>(ref TLane lane, in Moment at, in Arguments arguments, int months, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var all = new Reading(Truth.True);
        var run = 0;
        for (var back = 0; back < months; back++)
        {
            var one = inner(ref lane, at.Earlier(back), arguments);
            run += one.Truth == Truth.True && run == back ? 1 : 0;
            all = one.Truth < all.Truth ? one : all;
        }

        return all with { Run = run, Needed = months };
    }

    private static Reading OverWindows<TLane>(ref TLane lane, in Moment at, in Arguments arguments, int months, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var last = inner(ref lane, at, arguments);
        if (months == 1)
        {
            return last with { Run = last.Truth == Truth.True ? 1 : 0, Needed = 1 };
        }

        if (months is not (Quarter or Year))
        {
            return Reading.Unknown(UnknownReason.OnlyPublishedWindows);
        }

        var window = inner(ref lane, at with { Window = months == Quarter ? Window.Months3 : Window.Months12 }, arguments);
        var both = last.Truth <= window.Truth ? last : window;
        return both with { Run = both.Truth == Truth.True ? months : 0, Needed = months };
    }
}
