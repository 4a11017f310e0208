using FsCheck;
using FsCheck.Fluent;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Chain;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Merging;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Tests.Register;

public sealed class MergeTests
{
    private static readonly MeetingRegister Common = Telling.Of(Telling.Content("2023-03", EntryKind.Asked, "Why?"));

    [Fact]
    public void What_both_branches_added_is_put_in_one_line_by_date()
    {
        var one = Common.With(Telling.Content("2023-05", EntryKind.Answered, "Rotas"));
        var other = Common.With(Telling.Content("2023-04", EntryKind.Asked, "x", Telling.Burglary), Telling.Content("2023-06", EntryKind.Holding, "Soon", Telling.Burglary));

        var merged = Merge(one, other);

        Assert.Equal(
            ["2023-03 asked", "2023-04 asked", "2023-05 answered", "2023-06 holding", "2023-07 branches merged"],
            merged.Register.Entries.Select(entry => $"{entry.Content.When} {KindNames.Of(entry.Content.Kind)}"));
        Assert.Equal(2, merged.Added);
        Assert.Equal(new[] { one.Head, other.Head }.Order(StringComparer.Ordinal), merged.Register.Entries[^1].Content.Payload.Heads);
        Assert.Null(ChainCheck.Read(merged.Register.ToBytes()).Damage);
    }

    [Fact]
    public void Each_branch_keeps_its_own_order_whatever_its_dates_say()
    {
        var one = Common.With(Telling.Content("2023-09", EntryKind.Holding, "Soon"), Telling.Content("2023-05", EntryKind.Answered, "Rotas"));
        var other = Common.With(Telling.Content("2023-04", EntryKind.Asked, "x", Telling.Burglary));

        Assert.Equal(QuestionState.Answered, Merge(one, other).Register.StateOf(Telling.Response).State);
    }

    [Fact]
    public void Two_different_answers_are_both_kept_and_reported()
    {
        var one = Common.With(Telling.Content("2023-05", EntryKind.Answered, "Rotas"));
        var other = Common.With(Telling.Content("2023-04", EntryKind.Answered, "Fewer cars"));

        var merged = Merge(one, other);

        var disagreement = Assert.Single(merged.Disagreements);
        Assert.Equal(("Rotas", "Fewer cars"), (disagreement.Stands.Content.Payload.Text, disagreement.Other.Payload.Text));
        Assert.Equal("Rotas", merged.Register.StateOf(Telling.Response).LastAnswer!.Content.Payload.Text);
    }

    [Fact]
    public void The_same_answer_in_both_is_kept_once()
    {
        var answer = Telling.Content("2023-05", EntryKind.Answered, "Rotas");
        var merged = Merge(Common.With(answer), Common.With(Telling.Content("2023-04", EntryKind.Asked), answer));

        Assert.Empty(merged.Disagreements);
        Assert.Single(merged.Register.Entries, entry => entry.Content == answer);
    }

    [Fact]
    public void What_can_not_be_applied_any_more_is_kept_and_reported()
    {
        var dropped = Common.With(Telling.Content("2023-04", EntryKind.Dropped) with { Payload = new Payload { Because = "Told elsewhere" } });
        var answered = Common.With(Telling.Content("2023-05", EntryKind.Answered, "Rotas"));

        var conflict = Assert.Single(Merge(dropped, answered).Register.Conflicts);

        Assert.Equal((3, "the question is dropped, so it can't be answered; it can be asked."), (conflict.Entry.Line - 1, conflict.Why));
    }

    [Fact]
    public void A_branch_that_only_goes_further_is_taken_as_it_is()
    {
        var further = Common.With(Telling.Content("2023-05", EntryKind.Answered, "Rotas"));

        Assert.Same(further, Merge(Common, further).Register);
        Assert.Same(further, Merge(further, Common).Register);
    }

    [Fact]
    public void Registers_of_two_packs_are_no_branches() =>
        Assert.Null(RegisterMerge.Of(Common, MeetingRegister.Empty("Other"), Telling.Date("2023-07"), "Secretariat"));

    [Fact]
    public void It_does_not_matter_which_branch_is_named_first() =>
        Prop.ForAll(Telling.Branches, two => IsPlain(two.One, two.Other)
            || Merge(two.One, two.Other).Register.ToBytes().AsSpan().SequenceEqual(Merge(two.Other, two.One).Register.ToBytes())).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_lost_and_nothing_comes_in() =>
        Prop.ForAll(Telling.Branches, two => Contents(Merge(two.One, two.Other).Register).SetEquals(Contents(two.One).Union(Contents(two.Other)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_again_changes_nothing() =>
        Prop.ForAll(Telling.Branches, two =>
        {
            var merged = Merge(two.One, two.Other).Register;
            return ReferenceEquals(Merge(merged, two.One).Register, merged)
                && ReferenceEquals(Merge(merged, two.Other).Register, merged)
                && ReferenceEquals(Merge(merged, merged).Register, merged);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Three_branches_come_to_the_same_entries_in_whichever_order() =>
        Prop.ForAll(Telling.Branches, Telling.Branches, (two, more) =>
        {
            var third = Merge(two.One, more.Other).Register;
            return Contents(Merge(Merge(two.One, two.Other).Register, third).Register).SetEquals(Contents(Merge(two.One, Merge(two.Other, third).Register).Register));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_merged_register_is_sound() =>
        Prop.ForAll(Telling.Branches, two => ChainCheck.Read(Merge(two.One, two.Other).Register.ToBytes()).Damage is null).QuickCheckThrowOnFailure();

    private static bool IsPlain(MeetingRegister one, MeetingRegister other) => Contents(one).IsSubsetOf(Contents(other)) || Contents(other).IsSubsetOf(Contents(one));

    /// <summary>What is said, and how often; records of merges left out.</summary>
    private static HashSet<(string, int)> Contents(MeetingRegister register) =>
        [.. Branched.Of(register.Entries.Select(entry => entry.Content).Where(content => content.Kind != EntryKind.BranchesMerged)).Select(branched => branched.Key)];

    private static MergedRegister Merge(MeetingRegister one, MeetingRegister other) => RegisterMerge.Of(one, other, Telling.Date("2023-07"), "Secretariat")!;
}
