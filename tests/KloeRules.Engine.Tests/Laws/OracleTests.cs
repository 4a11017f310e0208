using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Tests.Random;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Oracle;

namespace KloeRules.Engine.Tests.Laws;

/// <summary>The engine against a slow reference that shares no code with it.</summary>
public sealed class OracleTests
{
    [Fact]
    public void Every_reading_is_the_oracles() => Law.Holds(Meeting.Any, Misread);

    [Fact]
    public void So_it_is_of_actions() => Law.Holds(TrackerMeeting.Any, Misread);

    private static IEnumerable<string> Misread(Meeting meeting) =>
        from moment in meeting.Moments()
        let reading = moment.Rule.Judge(moment.At)
        let answer = Oracle(meeting).Judge(moment.Rule.Rule, moment.At.Subject, moment.At.SubjectArea, meeting.AsAt)
        where !Agree(reading, answer)
        select $"{moment.At.Subject.Name} in '{moment.At.SubjectArea}': engine {reading}, oracle {answer}, for {Words.Of(moment.Rule.Rule.Condition)}";

    [Fact]
    public void Every_verdict_is_the_oracles() => Law.Holds(Meeting.Any, Misjudged);

    [Fact]
    public void So_it_is_about_actions() => Law.Holds(TrackerMeeting.Any, Misjudged);

    private static IEnumerable<string> Misjudged(Meeting meeting) =>
        from rule in meeting.Compiled.Rules
        from pair in Evaluator.Judge(rule, meeting.Pack, meeting.Frame, meeting.AsAt)
            .Zip(Oracle(meeting).JudgedBy(rule.Rule, meeting.AsAt))
        let answer = Oracle(meeting).Judge(rule.Rule, pair.Second.Measure, pair.Second.Area, meeting.AsAt)
        where pair.First.Verdict != VerdictOf(answer) || pair.First.Area != pair.Second.Area
        select $"{pair.Second.Measure.Name} in '{pair.Second.Area}': {pair.First.Verdict}, not {VerdictOf(answer)}, for {Words.Of(rule.Rule.Condition)}";

    [Fact]
    public void A_change_against_a_declared_baseline_is_the_oracles() => Law.Holds(Meeting.Any, meeting =>
    {
        var measures = meeting.Pack.Measures.ToDictionary(
            measure => measure,
            measure => measure with { Baseline = new MonthRange(AnyFrame.Latest - (4 * measure.Index) - 3, AnyFrame.Latest - (3 * measure.Index), null) });
        var changes = meeting.WithMeasures(measures).Rules.Where(rule => !DroppedMonthTests.Asks(rule.Condition, leaf => leaf is SignalCheck));
        var frame = InvarianceTests.Copied(meeting.Frame, row => row, windows => windows, measure => measures[measure]);
        var declared = new Meeting(meeting.Pack with { Measures = [.. measures.Values], Rules = [.. changes] }, frame, meeting.AsAt);
        return from moment in declared.Moments()
               let reading = moment.Rule.Judge(moment.At)
               let answer = Oracle(declared).Judge(moment.Rule.Rule, moment.At.Subject, moment.At.SubjectArea, declared.AsAt)
               where !Agree(reading, answer)
               select $"engine {reading}, oracle {answer}, for {Words.Of(moment.Rule.Rule.Condition)}";
    });

    [Fact]
    public void A_rule_is_judged_on_each_of_its_measures_in_each_area() => Law.Holds(Meeting.Any, Miscounted);

    [Fact]
    public void A_rule_about_actions_is_judged_on_each_that_it_is_about() => Law.Holds(TrackerMeeting.Any, Miscounted);

    private static IEnumerable<string> Miscounted(Meeting meeting) =>
        from rule in meeting.Compiled.Rules
        let judged = Evaluator.Judge(rule, meeting.Pack, meeting.Frame, meeting.AsAt).Count()
        let expected = Oracle(meeting).JudgedBy(rule.Rule, meeting.AsAt).Count()
        where judged != expected
        select $"{judged} findings, not {expected}";

    private static SlowJudge Oracle(Meeting meeting) => new(meeting.Frame, meeting.Pack.Settings.SteadyWithin);

    private static bool Agree(Reading reading, Answer answer) =>
        TruthOf(answer) == reading.Truth
        && (answer.Truth is null || answer.Run == reading.Run)
        && (answer.Truth is null || answer.Run == 0 || answer.Needed == reading.Needed);

    private static Truth TruthOf(Answer answer) => answer.Truth switch { null => Truth.Unknown, true => Truth.True, _ => Truth.False };

    private static Verdict VerdictOf(Answer answer) => answer.Truth switch
    {
        null => Verdict.CannotTell,
        true => Verdict.Asked,
        _ => answer.IsBuilding ? Verdict.Building : Verdict.Quiet,
    };
}
