using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Tests.Register;

public sealed class StateTests
{
    private static readonly MeetingRegister Asked = Telling.Of(Telling.Content("2023-03", EntryKind.Asked, "Why?"));
    private static readonly MeetingRegister Answered = Asked.With(Telling.Content("2023-04", EntryKind.Answered, "Rotas"));
    private static readonly MeetingRegister Acting = Answered.With(Telling.Content("2023-05", EntryKind.ActionOpened, "Third shift"));

    [Fact]
    public void A_question_goes_from_asked_to_its_outcome()
    {
        var done = Acting.With(Done(Acting, 0));
        var unseen = done.With(Telling.Content("2023-08", EntryKind.OutcomeNotSeen));
        var seen = unseen.With(Telling.Content("2023-10", EntryKind.OutcomeSeen));
        var closed = seen.With(Telling.Content("2023-10", EntryKind.Closed));

        Assert.Equal(
            [QuestionState.Asked, QuestionState.Answered, QuestionState.ActionOpen, QuestionState.ActionDone, QuestionState.OutcomeNotSeen, QuestionState.OutcomeSeen, QuestionState.Closed],
            new[] { Asked, Answered, Acting, done, unseen, seen, closed }.Select(State));
    }

    [Fact]
    public void With_two_actions_the_question_stays_open_until_both_are_done()
    {
        var two = Acting.With(Telling.Content("2023-05", EntryKind.ActionOpened, "Fourth shift"));
        var one = two.With(Done(two, 0));

        Assert.Equal(QuestionState.ActionOpen, State(one));
        Assert.Equal(QuestionState.ActionDone, State(one.With(Done(two, 1))));
        Assert.Equal("that action is done already.", Refusal(one, Done(two, 0)));
    }

    [Fact]
    public void An_action_nobody_promised_is_not_done() =>
        Assert.Equal("no such action was promised.", Refusal(Acting, Telling.Content("2023-06", EntryKind.ActionDone)));

    [Fact]
    public void What_is_not_possible_says_the_state_and_what_is() => Assert.Equal(
        "the question is asked, so it can't be accepted; it can be asked, given a holding answer, answered, given an action, dropped, taken into another question, "
            + "superseded, pinned, moved, reworded or released from pin, place and wording.",
        Refusal(Asked, Telling.Content("2023-04", EntryKind.Accepted)));

    [Fact]
    public void Nothing_more_is_done_with_what_was_superseded()
    {
        var superseded = Asked.With(Telling.Content("2023-04", EntryKind.Superseded) with { Payload = new Payload { Into = Telling.Burglary, Because = "The same" } });

        Assert.Equal("the question is superseded, so it can't be answered; nothing more can be done with it.", Refusal(superseded, Telling.Content("2023-05", EntryKind.Answered, "x")));
    }

    [Fact]
    public void Within_six_months_of_its_answer_a_question_comes_back_as_a_follow_up_only()
    {
        Assert.Equal(
            "the question was answered in April 2023, and within 6 months it can only be followed up.",
            Refusal(Answered, Telling.Content("2023-09", EntryKind.Asked)));
        Assert.True(Answered.StateOf(Telling.Response).ComesBackAsFollowUp(Telling.Date("2023-09")));
        Assert.False(Answered.StateOf(Telling.Response).ComesBackAsFollowUp(Telling.Date("2023-10")));
        Assert.Equal(QuestionState.FollowUp, State(Answered.With(Telling.Content("2023-09", EntryKind.FollowedUp))));
        Assert.Equal(QuestionState.Asked, State(Answered.With(Telling.Content("2023-10", EntryKind.Asked))));
    }

    [Fact]
    public void Asked_again_it_stays_a_holding_answer_or_a_follow_up()
    {
        var holding = Asked.With(Telling.Content("2023-04", EntryKind.Holding, "Soon"), Telling.Content("2023-05", EntryKind.Asked));
        var followedUp = Answered.With(Telling.Content("2023-05", EntryKind.FollowedUp), Telling.Content("2023-06", EntryKind.Asked));

        Assert.Equal((QuestionState.Holding, QuestionState.FollowUp), (State(holding), State(followedUp)));
    }

    [Fact]
    public void It_is_asked_once_a_meeting() =>
        Assert.Equal("the question was asked at the meeting of March 2023 already.", Refusal(Asked, Telling.Content("2023-03", EntryKind.Asked)));

    [Theory]
    [InlineData(EntryKind.Answered, "an answer needs its text.")]
    [InlineData(EntryKind.Holding, "an answer needs its text.")]
    [InlineData(EntryKind.ActionOpened, "an action needs to say what is to be done.")]
    [InlineData(EntryKind.Reworded, "the new wording is missing.")]
    [InlineData(EntryKind.Moved, "the new place is missing; the first is 1.")]
    [InlineData(EntryKind.Merged, "the question that takes its place is missing.")]
    [InlineData(EntryKind.Dropped, "the reason is missing: whoever overrules the list says why.")]
    [InlineData(EntryKind.Pinned, "the reason is missing: whoever overrules the list says why.")]
    [InlineData(EntryKind.Withdrawn, "there is no such entry that could be withdrawn.")]
    public void What_an_entry_must_say_is_asked_for(EntryKind kind, string refusal) => Assert.Equal(refusal, Refusal(Asked, Telling.Content("2023-04", kind)));

    [Fact]
    public void A_question_does_not_take_its_own_place() => Assert.Equal(
        "a question can't take its own place.",
        Refusal(Asked, Telling.Content("2023-04", EntryKind.Merged) with { Payload = new Payload { Into = Telling.Response, Because = "b" } }));

    [Fact]
    public void Somebody_must_have_done_it() =>
        Assert.Equal("who did it is missing: give a role.", Refusal(Asked, Telling.Content("2023-04", EntryKind.Answered, "x", who: " ")));

    [Fact]
    public void A_withdrawn_entry_no_longer_counts_and_still_stands()
    {
        var withdrawn = Answered.With(Withdrawal(Answered, 1));

        Assert.Equal((QuestionState.Asked, 3), (State(withdrawn), withdrawn.Entries.Count));
        Assert.Null(withdrawn.StateOf(Telling.Response).LastAnswer);
    }

    [Fact]
    public void An_entry_that_others_rest_on_is_not_withdrawn() => Assert.StartsWith(
        "without it, line 4 could not stand: the question is unrecorded, so it can't be given an action;",
        Refusal(Acting.With(Withdrawal(Acting, 1)), Withdrawal(Acting, 0)),
        StringComparison.Ordinal);

    [Fact]
    public void Three_meetings_without_an_answer_are_too_many()
    {
        var waiting = Asked.With(
            Telling.Content("2023-04", EntryKind.Asked),
            Telling.Content("2023-05", EntryKind.Holding, "Soon") with { Payload = new Payload { Text = "Soon", Meeting = Telling.Date("2023-05-10") } });
        var question = waiting.StateOf(Telling.Response);

        Assert.Equal((2, false), (waiting.MeetingsWaited(question), waiting.IsOverdue(question)));

        var later = waiting.With(Telling.Content("2023-06", EntryKind.Asked, question: Telling.Burglary));
        Assert.Equal((3, true), (later.MeetingsWaited(question), later.IsOverdue(question)));
        Assert.Equal((1, false), (later.MeetingsWaited(question, Telling.Date("2023-04")), later.IsOverdue(question, Telling.Date("2023-04"))));
        Assert.Equal((4, true), (later.MeetingsWaited(question, Telling.Date("2023-09")), later.IsOverdue(question, Telling.Date("2023-09"))));
        Assert.Equal(0, Answered.MeetingsWaited(Answered.StateOf(Telling.Response)));
    }

    [Fact]
    public void A_month_and_a_day_in_it_are_one_meeting() => Assert.Equal(
        ["2023-03-14", "2023-04"],
        Telling.Of(
            Telling.Content("2023-03", EntryKind.Asked),
            Telling.Content("2023-03-14", EntryKind.Asked, question: Telling.Burglary),
            Telling.Content("2023-04", EntryKind.Asked)).Meetings.Select(meeting => meeting.ToString()));

    [Fact]
    public void People_overrule_the_list_until_they_give_it_up()
    {
        var moved = MeetingRegister.Empty("Small").With(Overruling("2023-03", EntryKind.Pinned), Overruling("2023-03", EntryKind.Moved), Overruling("2023-04", EntryKind.Reworded));
        var question = moved.StateOf(Telling.Response);

        Assert.Equal((QuestionState.Proposed, 3, "New words"), (question.State, question.Place!.Content.Payload.Place, question.Wording!.Content.Payload.Text));
        Assert.Equal("Panel", question.Pin!.Content.Payload.Because);

        var released = moved.With(Overruling("2023-05", EntryKind.Released)).StateOf(Telling.Response);
        Assert.Equal((null, null, null), (released.Pin, released.Place, released.Wording));
    }

    [Theory]
    [InlineData("2023-05", "2023-05", false)]
    [InlineData("2023-05", "2023-06", true)]
    [InlineData("2023-05-10", "2023-05-10", false)]
    [InlineData("2023-05-10", "2023-05-11", true)]
    [InlineData("2023-05-10", "2023-05", false)]
    public void An_action_is_overdue_once_its_date_has_passed(string due, string asAt, bool overdue)
    {
        var promised = Telling.Content("2023-04", EntryKind.ActionOpened) with { Payload = new Payload { Text = "Third shift", Due = Telling.Date(due) } };
        var action = Answered.With(promised).StateOf(Telling.Response).Actions[0];

        Assert.Equal(overdue, action.IsOverdue(Telling.Date(asAt)));
    }

    [Fact]
    public void Of_what_was_never_recorded_it_says_so() => Assert.Equal(QuestionState.Unrecorded, Asked.StateOf(Telling.Burglary).State);

    [Fact]
    public void A_reference_is_the_same_everywhere() => Assert.Equal("qe2450cf4", QuestionReference.Of(Telling.Response));

    private static QuestionState State(MeetingRegister register) => register.StateOf(Telling.Response).State;

    private static string Refusal(MeetingRegister register, EntryContent content)
    {
        Assert.Same(register, register.With(content, out var refusal));
        return refusal!;
    }

    private static EntryContent Done(MeetingRegister register, int action) => Telling.Content("2023-06", EntryKind.ActionDone) with
    {
        Payload = new Payload { Entry = register.StateOf(Telling.Response).Actions[action].Promised.Content.Reference },
    };

    private static EntryContent Withdrawal(MeetingRegister register, int entry) => Telling.Content("2023-06", EntryKind.Withdrawn) with
    {
        Payload = new Payload { Entry = register.Entries[entry].Content.Reference, Because = "A mistake" },
    };

    private static EntryContent Overruling(string when, EntryKind kind) =>
        Telling.Content(when, kind) with { Payload = new Payload { Because = "Panel", Place = 3, Text = "New words" } };
}
