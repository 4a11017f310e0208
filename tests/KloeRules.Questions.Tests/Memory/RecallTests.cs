using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;
using static KloeRules.Questions.Tests.Memory.Meetings;

namespace KloeRules.Questions.Tests.Memory;

public sealed class RecallTests
{
    private static readonly EntryContent Asked = Entry("2022-11-08", EntryKind.Asked, "Why?", new Payload { Title = "Late", Rank = 3 });
    private static readonly EntryContent Answered = Entry("2022-12-06", EntryKind.Answered, "Two stations share one car");
    private static readonly EntryContent Promised = Entry("2022-12-06", EntryKind.ActionOpened, "A third shift", Due("2023-03"));
    private static readonly EntryContent Done = Entry("2022-12-20", EntryKind.ActionDone, payload: new Payload { Entry = Promised.Reference });

    [Fact]
    public void It_knows_its_place_when_it_was_last_asked()
    {
        var known = Held(Asked).Questions.Single().Known!;

        Assert.Equal((3, QuestionState.Asked, 1), (known.RankBefore, known.Record.State, known.MeetingsWaited));
    }

    [Fact]
    public void Answered_within_six_months_it_quotes_the_answer_and_asks_what_came_of_it()
    {
        var question = Held(Asked, Answered).Questions.Single();

        Assert.StartsWith("The Chair answered on 6 December 2022: “Two stations share one car.” Average Response Time: Priority was 1 hour 39 minutes", question.Text, StringComparison.Ordinal);
        Assert.Equal("What of that answer has happened since, and by when will the figures show it?", question.Probes[0]);
    }

    [Fact]
    public void Answered_longer_ago_it_is_asked_as_before() =>
        Assert.StartsWith("Average Response Time", Held([Late], "2023-07-04", Asked, Answered).Questions.Single().Text, StringComparison.Ordinal);

    [Fact]
    public void Where_an_action_was_done_since_it_names_the_action()
    {
        var question = Held(Asked, Answered, Promised, Done).Questions.Single();

        Assert.StartsWith("“A third shift” was promised, and done on 20 December 2022. Average Response Time", question.Text, StringComparison.Ordinal);
        Assert.Equal("What has it changed so far, and by when should the figures show it?", question.Probes[0]);
    }

    [Fact]
    public void Asked_now_by_another_rule_on_the_same_measure_it_is_known_but_keeps_neither_wording_nor_exit()
    {
        var other = Late with { Rule = Late.Rule with { Id = "other" } };

        var reworded = Held([other], "2023-02-14", Asked, Entry("2023-02-01", EntryKind.Reworded, "Who answers at night?", Because("Plainer"))).Questions.Single();
        Assert.Equal((3, false), (reworded.Known!.RankBefore, reworded.Known.IsSame));
        Assert.Null(reworded.MachineText);

        Assert.Null(Held([other], "2023-02-14", Entry("2023-02-01", EntryKind.Dropped, payload: Because("Settled"))).Questions.Single().Known);
    }

    [Fact]
    public void A_record_is_given_to_the_question_that_it_was_and_to_no_other()
    {
        var other = Late with { Rule = Late.Rule with { Id = "another", Verb = RuleVerb.Claim } };

        var questions = Held([Late, other], "2023-02-14", Asked).Questions;

        Assert.Equal(["another: ", "late: asked"], questions.Select(question => $"{question.Lead.Rule.Id}: {(question.Known is { } known ? StateNames.Of(known.Record.State) : "")}").Order());
    }

    [Fact]
    public void What_waits_and_is_not_raised_is_outstanding_and_the_overdue_come_first()
    {
        EntryContent[] entries =
        [
            Entry("2022-11-08", EntryKind.Asked, "Why?", about: Slow),
            Entry("2022-11-08", EntryKind.ActionOpened, "More lawyers", Due("2023-01"), Slow),
            Entry("2022-12-06", EntryKind.Asked, "Why?"),
        ];
        var none = Given.Asked(Given.Rule("none", Given.Above(1)), Given.Leaf(Given.Above(1), Given.Measure("Crime", Late.Measure.Unit, Direction.LowerIsBetter), value: 2, limit: 1));

        var outstanding = Held([none], "2023-02-14", entries).Outstanding;

        Assert.Equal(["slow True", "late False"], outstanding.Select(one => $"{one.Record.Key.Rule} {one.IsLate}"));
        Assert.Equal(["late"], Held([Slow], "2023-02-14", entries).Outstanding.Select(one => one.Record.Key.Rule));
        Assert.Empty(Held([Late, Slow], "2023-02-14", entries).Outstanding);
    }

    [Theory]
    [InlineData(EntryKind.Proposed)]
    [InlineData(EntryKind.Dropped)]
    public void What_waits_for_nothing_is_not_outstanding(EntryKind kind) =>
        Assert.Empty(Held([Slow], "2023-02-14", Entry("2023-01-10", kind, payload: Because("So"))).Outstanding);

    [Fact]
    public void Promises_are_entries_of_the_tracker_and_are_linked_to_what_was_asked_about()
    {
        var frame = PromisedActions.Beside(Frame.Empty, Known("2023-02-14", Asked, Answered, Promised, Done), new MeasureNames([Late.Measure]), new(2022, 12), "register.jsonl");

        var action = Assert.Single(frame.Actions.All);
        Assert.Equal((ActionKind.Action, "A third shift", "Average Response Time: Priority"), (action.Kind, action.Title, Assert.Single(action.LinkedTo).Name));
        var update = Assert.Single(action.Updates);
        Assert.Equal((ActionStatus.Delivered, "register.jsonl, row 5", "Head of response"), (update.Facts.Status, update.Source.ToString(), update.Facts.Owner));
    }

    [Fact]
    public void A_promise_made_after_the_month_judged_is_known_in_it()
    {
        var frame = PromisedActions.Beside(Frame.Empty, Known("2023-02-14", Asked, Promised), new MeasureNames([]), new(2022, 10), "register.jsonl");

        var action = Assert.Single(frame.Actions.All);
        Assert.Equal((new(2022, 10), 1), (Assert.Single(action.Updates).AsAt, action.UnknownLinks));
    }

    [Fact]
    public void What_is_settled_is_judged_no_more() => Assert.Empty(PromisedActions.Beside(
        Frame.Empty,
        Known("2023-02-14", Asked, Promised, Done, Entry("2023-01-10", EntryKind.OutcomeSeen)),
        new MeasureNames([]),
        new(2022, 12),
        "register.jsonl").Actions.All);

    [Fact]
    public void Promises_that_no_rule_looks_at_are_counted() =>
        Assert.Equal((1, 0), (Held(Asked, Promised).UnjudgedActions, Held(Asked).UnjudgedActions));
}
