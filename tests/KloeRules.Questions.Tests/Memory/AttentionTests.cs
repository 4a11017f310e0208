using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.Entries;
using static KloeRules.Questions.Tests.Memory.Meetings;

namespace KloeRules.Questions.Tests.Memory;

public sealed class AttentionTests
{
    private static readonly EntryContent Asked = Entry("2022-11-08", EntryKind.Asked, "Why?", new Payload { Title = "Late", Rank = 3 });
    private static readonly EntryContent Answered = Entry("2022-12-06", EntryKind.Answered, "Two stations share one car");
    private static readonly EntryContent Promised = Entry("2022-12-06", EntryKind.ActionOpened, "A third shift", Due("2023-03"));

    [Fact]
    public void Without_a_register_a_question_is_new() => Assert.Equal("1 new", Said(Ranker.Rank(Run([Late]))));

    [Fact]
    public void What_no_meeting_has_met_is_new() => Assert.Equal("1 new", Said(Held(Entry("2022-11-08", EntryKind.Asked, "Why?", about: Slow))));

    [Fact]
    public void Asked_and_in_time_it_presses_less() =>
        Assert.Equal("0.75 asked on 8 November 2022, and an answer is awaited", Said(Held(Asked)));

    [Fact]
    public void Asked_at_this_very_meeting_it_is_as_new_as_before() =>
        Assert.Equal("1 new", Said(Held(Entry("2023-02-14", EntryKind.Asked, "Why?"))));

    [Fact]
    public void Unanswered_for_three_meetings_it_presses_in_full() =>
        Assert.Equal("1 asked on 8 November 2022, and no answer after 3 meetings", Said(Held([Late], "2023-02-14", [Asked, .. MeetingsOn("2022-12-06", "2023-01-10")])));

    [Fact]
    public void A_holding_answer_does_not_stop_the_clock() =>
        Assert.Equal(
            "1 asked on 8 November 2022, and only a holding answer after 3 meetings",
            Said(Held([Late], "2023-02-14", [Asked, Entry("2022-11-20", EntryKind.Holding, "Soon"), .. MeetingsOn("2022-12-06", "2023-01-10")])));

    [Fact]
    public void A_holding_answer_in_time_names_the_day_of_the_full_one() =>
        Assert.Equal(
            "0.75 a holding answer was given on 20 November 2022, the full one is due March 2023",
            Said(Held(Asked, Entry("2022-11-20", EntryKind.Holding, "Soon", Due("2023-03")))));

    [Fact]
    public void An_answer_that_was_promised_for_an_earlier_month_presses_in_full() =>
        Assert.Equal("1 the answer promised for January 2023 has not come", Said(Held(Asked, Entry("2022-11-20", EntryKind.Holding, "Soon", Due("2023-01")))));

    [Theory]
    [InlineData(5900.0, "0.6 answered on 6 December 2022, and no worse since")]
    [InlineData(4000.0, "1 answered on 6 December 2022, and worse since")]
    [InlineData(null, "0.6 answered on 6 December 2022, and whether it is worse since can't be told")]
    public void Answered_it_presses_in_full_only_when_it_has_become_worse(double? before, string said) =>
        Assert.Equal(said, Said(Ranker.Rank(Run([Late], before: before), Known("2023-02-14", Asked, Answered))));

    [Fact]
    public void An_answer_newer_than_the_figures_is_not_held_against_them() =>
        Assert.Equal(
            "0.6 answered on 10 February 2023, and no newer figure is known",
            Said(Held(Asked, Entry("2023-02-10", EntryKind.Answered, "Rotas"))));

    [Fact]
    public void An_answer_accepted_until_a_month_that_has_passed_presses_in_full() =>
        Assert.Equal(
            "1 the answer was accepted until January 2023, which has passed",
            Said(Held(Asked, Answered, Entry("2022-12-07", EntryKind.Accepted, payload: new Payload { Until = Register.Telling.Date("2023-01") }))));

    [Fact]
    public void A_promised_action_has_until_its_date()
    {
        Assert.Equal("0.75 an action is promised for March 2023", Said(Held(Asked, Promised)));
        Assert.Equal("1 the action due March 2023 is overdue", Said(Held([Late], "2023-04-11", Asked, Promised)));
    }

    [Fact]
    public void An_action_that_is_done_has_three_months_to_show()
    {
        EntryContent[] done = [Asked, Promised, Entry("2022-12-20", EntryKind.ActionDone, payload: new Payload { Entry = Promised.Reference })];

        Assert.Equal("0.75 its action was done on 20 December 2022, and the figures still raise it", Said(Held(done)));
        Assert.Equal("1 its action was done on 20 December 2022, and the figures still raise it", Said(Held([Late], "2023-03-14", done)));
        Assert.Equal("1 its action was done and the outcome was not seen", Said(Held([.. done, Entry("2023-02-01", EntryKind.OutcomeNotSeen)])));
        Assert.Equal("1 raised again after it was settled", Said(Held([.. done, Entry("2023-02-01", EntryKind.OutcomeSeen), Entry("2023-02-01", EntryKind.Closed)])));
    }

    [Fact]
    public void What_the_register_says_after_the_meeting_does_not_count() =>
        Assert.Equal("0.75 asked on 8 November 2022, and an answer is awaited", Said(Held([Late], "2022-12-01", Asked, Answered)));

    [Fact]
    public void Attention_multiplies_the_score_and_is_said_in_the_reason()
    {
        var (fresh, answered) = (Held().Questions.Single(), Held(Asked, Answered).Questions.Single());

        Assert.Equal(Math.Round(fresh.Parts.Sum(Value) * 0.6), answered.Score, 1.0);
        Assert.EndsWith("; answered on 6 December 2022, and whether it is worse since can't be told.", answered.Reason, StringComparison.Ordinal);

        static double Value(Part part) => part.Points;
    }

    private static string Said(RankedQuestions ranked) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ranked.Attention().Value} {ranked.Attention().Words}");

    /// <summary>Meetings that asked something else.</summary>
    private static EntryContent[] MeetingsOn(params string[] days) => [.. days.Select(day => Entry(day, EntryKind.Asked, "And this?", about: Slow))];
}
