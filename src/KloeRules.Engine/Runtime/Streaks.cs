using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Runtime;

/// <summary>Judges "for n months", "since a month", "in a financial year" and "in k of the last n months".</summary>
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
        if (inside.IsRunOfOverlapping(slot))
        {
            return Reading.Unknown(inside.WhyNoRun(slot));
        }

        return at.Series(slot, place) is null && at.Windows(slot, place) is not null
            ? OverWindows(ref lane, inside, arguments, months, inner)
            : OverMonths(ref lane, inside, arguments, months, inner);
    }

    /// <summary>All months of a stretch of the calendar, or any one of them, up to the judged month.</summary>
    /// <param name="first">The index of the first month; not a number for the start of the judged month's financial year.</param>
    /// <param name="last">The index of the last month; not a number for the judged one.</param>
    /// <param name="anyTime">True when one month is enough.</param>
    public static Reading JudgeSince<TLane>(
        ref TLane lane, in Moment at, in Arguments arguments, double first, double last, bool anyTime, int slot, int place, Judge<TLane> inner)
        where TLane : struct, ILane
    {
        var judged = at.MonthOf(slot);
        var end = double.IsNaN(last) || (int)last > judged.Index ? judged : new Month((int)last);
        var months = end.Index - (double.IsNaN(first) ? judged.StartOfFinancialYear.Index : (int)first) + 1;
        if (months < 1)
        {
            return Reading.Unknown(UnknownReason.TooLittleHistory);
        }

        var then = at with { Month = at.Month - (judged - end) };
        return anyTime
            ? JudgeSome(ref lane, then, arguments, 1, months, slot, place, inner)
            : Judge(ref lane, then, arguments, months, slot, place, inner) with { Run = 0, Needed = 0 };
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
        if (inside.IsRunOfOverlapping(slot))
        {
            return Reading.Unknown(inside.WhyNoRun(slot));
        }

        var onWindows = at.Series(slot, place) is null && at.Windows(slot, place) is not null;
        var tally = new Tally();
        if (onWindows)
        {
            tally.AddUnknown(months - 1, UnknownReason.OnlyPublishedWindows);
        }

        for (var back = 0; back < (onWindows ? 1 : months); back++)
        {
            tally.Add(inner(ref lane, inside.Earlier(back), arguments));
        }

        return tally.AtLeast(atLeast);
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
