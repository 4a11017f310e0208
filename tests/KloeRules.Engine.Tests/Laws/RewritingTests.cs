using KloeRules.Engine.Runtime;
using KloeRules.Engine.Tests.Random;
using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Tests.Laws;

/// <summary>Ways of writing a condition that must not matter.</summary>
public sealed class RewritingTests
{
    [Fact]
    public void A_condition_and_its_double_negation_agree() => Law.Holds(Meeting.Any, meeting =>
        Differences(meeting, meeting.WithConditions(Rewritten.TwiceNegated), reading => new { reading.Truth }));

    /// <summary>Inside a streak the first part says whether months or published windows are judged, so it stays the first.</summary>
    [Fact]
    public void The_order_of_parts_does_not_matter() => Law.Holds(Meeting.Any, meeting =>
        Differences(meeting, meeting.WithConditions(Rewritten.Reversed), Told));

    internal static object Told(Reading reading) => reading.Truth == Truth.Unknown
        ? new { reading.Truth, Run = 0, Needed = 0 }
        : new { reading.Truth, reading.Run, Needed = reading.Run == 0 ? 0 : reading.Needed };

    internal static IEnumerable<string> Differences(Meeting before, Meeting after, Func<Reading, object> told) =>
        before.Moments().Zip(before.Readings().Zip(after.Readings()), (moment, readings) => (moment.Rule.Rule, moment.At, readings))
            .Where(one => !told(one.readings.First).Equals(told(one.readings.Second)))
            .Select(one => $"{one.At.Subject.Name} in '{one.At.SubjectArea}': {one.readings.First}, then {one.readings.Second}, for {Words.Of(one.Rule.Condition)}");
}
