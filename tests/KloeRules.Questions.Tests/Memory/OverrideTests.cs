using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;
using static KloeRules.Questions.Tests.Memory.Meetings;

namespace KloeRules.Questions.Tests.Memory;

public sealed class OverrideTests
{
    private static readonly PackSettings OneOnly = new("Test") { AskAtMost = 1 };

    private static readonly Payload Overruling = new() { Because = "Residents ask about it", Place = 1, Into = QuestionKey.Of(Late) };

    [Fact]
    public void A_pinned_question_comes_first_above_the_line_and_keeps_its_rank_and_score()
    {
        var before = Ranker.Rank(Run([Late, Slow], OneOnly)).Questions;
        var after = Ranker.Rank(Run([Late, Slow], OneOnly), Known("2023-02-14", Entry("2023-02-01", EntryKind.Pinned, about: Slow, payload: Overruling))).Questions;

        Assert.Equal(["late True 1", "slow False 2"], before.Select(Seen));
        Assert.Equal(["slow True 2", "late False 1"], after.Select(Seen));
        Assert.Equal(before.Select(question => question.Score).Order(), after.Select(question => question.Score).Order());
        Assert.Equal(
            ["Kept at the top by Chair on 1 February 2023: Residents ask about it; by its score it stands 2nd."],
            after[0].Overrides);
    }

    [Fact]
    public void A_moved_question_takes_its_place_and_says_who_and_why()
    {
        var after = Held([Late, Slow], "2023-02-14", Entry("2023-02-01", EntryKind.Moved, about: Slow, payload: Overruling)).Questions;

        Assert.Equal(["slow True 2", "late True 1"], after.Select(Seen));
        Assert.Equal(["Put in 1st place by Chair on 1 February 2023: Residents ask about it; by its score it stands 2nd."], after[0].Overrides);
        Assert.Empty(after[1].Overrides);
    }

    [Fact]
    public void A_place_behind_the_last_is_the_last() => Assert.Equal(
        ["slow", "late"],
        Held([Late, Slow], "2023-02-14", Entry("2023-02-01", EntryKind.Moved, payload: Overruling with { Place = 99 })).Questions.Select(question => question.Lead.Rule.Id));

    [Fact]
    public void Released_it_goes_back_where_its_score_puts_it() => Assert.Equal(
        ["late True 1", "slow True 2"],
        Held([Late, Slow], "2023-02-14", Entry("2023-02-01", EntryKind.Pinned, about: Slow, payload: Overruling), Entry("2023-02-02", EntryKind.Released, about: Slow))
            .Questions.Select(Seen));

    [Fact]
    public void A_reworded_question_keeps_the_words_of_the_tool_beside_it()
    {
        var question = Held(Entry("2023-02-01", EntryKind.Reworded, "Who answers at night?", Because("Plainer"))).Questions.Single();

        Assert.Equal("Who answers at night?", question.Text);
        Assert.Equal(Ranker.Rank(Run([Late])).Questions.Single().Text, question.MachineText);
        Assert.Equal(["Worded anew by Chair on 1 February 2023: Plainer."], question.Overrides);
    }

    [Theory]
    [InlineData(EntryKind.Dropped, "Dropped by Chair on 1 February 2023: Dealt with elsewhere.")]
    [InlineData(EntryKind.Merged, "Taken into q[...] by Chair on 1 February 2023: Dealt with elsewhere.")]
    [InlineData(EntryKind.Superseded, "Replaced by q[...], says Chair on 1 February 2023: Dealt with elsewhere.")]
    public void What_people_took_off_the_list_is_left_out_with_who_and_why(EntryKind kind, string reason)
    {
        var ranked = Held([Late, Slow], "2023-02-14", Entry("2023-02-01", kind, payload: new Payload { Because = "Dealt with elsewhere", Into = QuestionKey.Of(Slow) }));

        Assert.Equal(["slow True 2"], ranked.Questions.Select(Seen));
        var removed = Assert.Single(ranked.Removed, removal => removal.Step == RemovalStep.Overruled);
        Assert.Equal(("late", reason.Replace("q[...]", QuestionReference.Of(QuestionKey.Of(Slow)), StringComparison.Ordinal)), (removed.Finding.Rule.Id, removed.Reason));
    }

    [Fact]
    public void Dropped_once_it_is_back_when_a_meeting_asks_it_again() => Assert.Equal(
        ["late True 1"],
        Held(Entry("2023-02-01", EntryKind.Dropped, payload: Overruling), Entry("2023-02-02", EntryKind.Asked, "Why?")).Questions.Select(Seen));

    [Fact]
    public void No_line_mute_or_snooze_hides_what_is_overdue_for_an_answer()
    {
        EntryContent[] entries = [.. new[] { "2022-11-08", "2022-12-06", "2023-01-10" }.Select(day => Entry(day, EntryKind.Asked, "Why?", about: Slow))];
        var quietened = Run([Late, Slow], OneOnly);
        quietened = quietened with { Pack = quietened.Pack with { Snoozes = [SnoozeOf(Slow)] } };

        Assert.Equal(["late True 1"], Ranker.Rank(quietened).Questions.Select(Seen));
        Assert.Equal(["late False 1", "slow True 2"], Ranker.Rank(quietened, Known("2023-02-14", entries)).Questions.Select(Seen));
    }

    [Fact]
    public void No_override_alters_a_score_or_a_rank() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from findings in Sketch.Several.Generator
         from kind in Gen.Elements(EntryKind.Pinned, EntryKind.Moved, EntryKind.Reworded, EntryKind.Released, EntryKind.Proposed)
         from which in Gen.Choose(0, 11)
         from place in Gen.Choose(1, 15)
         select (findings, kind, which, place)).ToArbitrary(),
        drawn =>
        {
            var run = Sketch.Run(drawn.findings);
            var before = Ranker.Rank(run).Questions;
            if (before.Count == 0)
            {
                return;
            }

            var about = before[drawn.which % before.Count];
            var entry = Entry("2023-01", drawn.kind, "Other words?", new Payload { Because = "So", Place = drawn.place }, about.Lead);
            var after = Ranker.Rank(run, Known("2023-02", entry)).Questions;

            Assert.Equal(before.Select(Scored).Order(), after.Select(Scored).Order());
        }));

    private static string Scored(Question question) => $"{question.Lead.Rule.Id} {question.Lead.Measure.Name} {question.Lead.Area} {question.Rank} {question.Band} {question.Score}";

    private static string Seen(Question question) => $"{question.Lead.Rule.Id} {question.IsAsked} {question.Rank}";

    private static Snooze SnoozeOf(Finding finding) =>
        new(finding.Rule, null, Given.January + 3, "Chair", "An action is due", finding.Rule.Source, finding.Rule.Span);
}
