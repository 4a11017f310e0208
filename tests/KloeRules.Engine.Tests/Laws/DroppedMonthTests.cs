using KloeRules.Engine.Runtime;
using KloeRules.Engine.Tests.Random;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Laws;

/// <summary>
/// What losing a month may do where only months are known. A rule that asks nothing about missing data keeps its truth or becomes unknown:
/// true never turns to false, nor false to true, and unknown stays unknown. Its run never grows. "Has no data" itself may only turn from
/// false to true. Signals are left out: what is usual for a measure is worked out from the months that are there.
/// </summary>
public sealed class DroppedMonthTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public void Losing_a_month_turns_known_to_unknown_and_nothing_else(int back) => Law.Holds(Meeting.OnMonths, meeting =>
        from one in Compared(meeting, back)
        where !Asks(one.Rule.Condition, leaf => leaf is DataCheck { State: DataState.NoData } or SignalCheck)
        where one.After.Truth != Truth.Unknown && (one.After.Truth != one.Before.Truth || one.After.Run > one.Before.Run)
        select $"{one.Before}, then {one.After}, for {Words.Of(one.Rule.Condition)}");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Losing_a_month_only_ever_makes_data_missing(int back) => Law.Holds(Meeting.OnMonths, meeting =>
        from one in Compared(meeting, back)
        where one.Rule.Condition is DataCheck { State: DataState.NoData } && one.After.Truth < one.Before.Truth
        select $"{one.Before}, then {one.After}, for {Words.Of(one.Rule.Condition)}");

    private static IEnumerable<(Rule Rule, Reading Before, Reading After)> Compared(Meeting meeting, int back)
    {
        var holed = new Frame(meeting.Frame.Series.Select(one => Without(one, back)), [], [], meeting.Frame.Outside);
        return meeting.Moments()
            .Zip(meeting.Readings(), new Meeting(meeting.Pack, holed, meeting.AsAt).Readings())
            .Select(one => (one.First.Rule.Rule, one.Second, one.Third));
    }

    /// <summary>The series without its month so far back; the first month stays, so that history is as long as it was.</summary>
    private static MonthlySeries Without(MonthlySeries series, int back) =>
        new(series.Measure, series.Area, series.Observations.Where(row => row.Month == series.First || row.Month != series.Last - back));

    internal static bool Asks(Condition condition, Func<Leaf, bool> what) => condition switch
    {
        AllOf all => all.Parts.Any(part => Asks(part, what)),
        AnyOf any => any.Parts.Any(part => Asks(part, what)),
        AtLeastOf some => some.Parts.Any(part => Asks(part, what)),
        AcrossAreas across => Asks(across.Inner, what),
        Negation not => Asks(not.Inner, what),
        Streak streak => Asks(streak.Inner, what),
        SomeMonths some => Asks(some.Inner, what),
        Since since => Asks(since.Inner, what),
        Quantified some => Asks(some.Inner, what),
        Leaf leaf => what(leaf),
        _ => false,
    };
}
