using KloeRules.Engine.Tests.Random;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Tests.Laws;

/// <summary>An explanation can't disagree with its verdict.</summary>
public sealed class LaneTests
{
    [Fact]
    public void The_recorded_reading_is_the_plain_one() => Law.Holds(Meeting.Any, Misrecorded);

    [Fact]
    public void So_it_is_of_actions() => Law.Holds(TrackerMeeting.Any, Misrecorded);

    private static IEnumerable<string> Misrecorded(Meeting meeting) =>
        from moment in meeting.Moments()
        let plain = moment.Rule.Judge(moment.At)
        let recorded = moment.Rule.Explain(moment.At).Reading
        where plain != recorded
        select $"plain {plain}, recorded {recorded}, for {Words.Of(moment.Rule.Rule.Condition)}";

    [Fact]
    public void The_outermost_step_is_the_verdict() => Law.Holds(Meeting.Any, Misexplained);

    [Fact]
    public void So_it_is_for_actions() => Law.Holds(TrackerMeeting.Any, Misexplained);

    private static IEnumerable<string> Misexplained(Meeting meeting) =>
        from moment in meeting.Moments()
        let explained = moment.Rule.Explain(moment.At)
        where explained.Explanation.Truth != explained.Reading.Truth
            || !ReferenceEquals(explained.Explanation.Node, moment.Rule.Rule.Condition)
        select $"step {explained.Explanation.Truth}, reading {explained.Reading}, for {Words.Of(moment.Rule.Rule.Condition)}";

    [Fact]
    public void A_step_stands_for_the_condition_that_it_judged() => Law.Holds(Meeting.Any, Misplaced);

    [Fact]
    public void So_it_does_for_actions() => Law.Holds(TrackerMeeting.Any, Misplaced);

    private static IEnumerable<string> Misplaced(Meeting meeting) =>
        from moment in meeting.Moments()
        from step in moment.Rule.Explain(moment.At).Explanation.Flatten()
        where step.Node is Leaf leaf
            ? step.Children.Count > 0 || (leaf.Slot > 0 && step.Measure != moment.Rule.Rule.Others[leaf.Slot - 1])
            : step.Children.Any(child => !InnerOf(step.Node).Any(inner => ReferenceEquals(inner, child.Node)))
        select $"{step.Node.GetType().Name} of {Words.Of(moment.Rule.Rule.Condition)}";

    private static IEnumerable<Condition> InnerOf(Condition condition) => condition switch
    {
        AllOf all => all.Parts,
        AnyOf any => any.Parts,
        AtLeastOf some => some.Parts,
        AcrossAreas across => [across.Inner],
        Negation not => [not.Inner],
        Streak streak => [streak.Inner],
        SomeMonths some => [some.Inner],
        Since since => [since.Inner],
        Quantified some => [some.Inner],
        InUpdates updates => [updates.Inner],
        OfLinked linked => [linked.Inner],
        _ => [],
    };
}
