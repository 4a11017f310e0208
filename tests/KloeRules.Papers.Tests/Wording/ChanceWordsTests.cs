using KloeRules.Engine.Chance;
using KloeRules.Language.Binding;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Tests.Wording;

public class ChanceWordsTests
{
    private static readonly Rule Flag = Sample.Paper.Chance!.Rules[0].Rule;

    [Fact]
    public void As_many_as_could_be_ordinary_variation_are_said_of_how_many() => Assert.Equal(
        "About 2 of these 21 findings could be ordinary variation: that is how many come up where nothing has changed.",
        ChanceWords.Of(Run(2.1, 0.1, 21)));

    [Fact]
    public void Where_few_made_up_figures_leave_the_number_open_it_has_a_range() => Assert.Equal(
        "About 2, between 1 and 4, of these 21 findings could be ordinary variation: that is how many come up where nothing has changed.",
        ChanceWords.Of(Run(2.4, 0.6, 21)));

    [Theory]
    [InlineData(0.01, "Where nothing has changed, none would be flagged; 1 was.")]
    [InlineData(0.3, "Where nothing has changed, hardly any would be flagged; 1 was.")]
    public void Small_numbers_have_no_false_precision(double expected, string words) => Assert.Equal(words, ChanceWords.Of(Run(expected, 0.01, 1)));

    [Fact]
    public void More_than_were_found_are_not_said_to_be_among_them() => Assert.Equal(
        "Where nothing has changed, about 5 would be flagged, more than the 3 that were.",
        ChanceWords.Of(Run(5.1, 0.1, 3)));

    [Fact]
    public void Nothing_found_is_set_beside_what_chance_would_have_given() => Assert.Equal(
        "Nothing is flagged; where nothing has changed, about 2 would be flagged all the same.",
        ChanceWords.Of(Run(2.1, 0.1, 0)));

    [Fact]
    public void A_single_finding_is_no_number() => Assert.Equal(
        "Whether the one finding could be ordinary variation can't be worked out: it rests on too few months.",
        ChanceWords.Of(Run(null, null, 1, new Untold(NoChance.TooFewMonths, 1))));

    [Fact]
    public void Published_windows_alone_can_not_be_made_up_again() => Assert.Equal(
        "How many of these 21 findings could be ordinary variation can't be worked out: 21 rest on published windows alone.",
        ChanceWords.Of(Run(null, null, 21, new Untold(NoChance.OnlyPublishedWindows, 21))));

    [Fact]
    public void What_is_not_covered_is_said_with_the_reasons() => Assert.Equal(
        "About 2 of 15 findings on months that are known could be ordinary variation: that is how many come up where nothing has changed. "
        + "Of 6 more it can't be worked out: 4 rest on published windows alone, 1 rests on too few months, 1 is about an action.",
        ChanceWords.Of(Run(2.1, 0.1, 21, new Untold(NoChance.OnlyPublishedWindows, 4), new Untold(NoChance.TooFewMonths, 1), new Untold(NoChance.Actions, 1))));

    [Fact]
    public void With_nothing_found_and_nothing_known_the_rules_say_why() => Assert.Equal(
        "How many findings ordinary variation could give can't be worked out: about the data.",
        ChanceWords.Of(new RunChance([new RuleChance(Flag, 0, null, null, [], NoChance.StateOfData)], 0, "run", null, null)));

    [Fact]
    public void What_was_not_worked_out_is_not_passed_over()
    {
        Assert.Equal("How many of these findings could be ordinary variation was not worked out, as whoever ran this asked for.", ChanceWords.Of((RunChance?)null));
        Assert.Equal("not worked out", ChanceWords.Of((RuleChance?)null));
        Assert.Equal("not worked out", ChanceWords.Record(null));
    }

    [Fact]
    public void The_table_of_rules_has_a_number_or_the_reason_for_none() => Assert.Equal(
        ["0.3", "0.0", "0.8 for 1 of 2", "published windows only", "about actions", "0.0", "about the data", "a claim"],
        Sample.Paper.Rules.Select(rule => ChanceWords.Of(rule.Chance)));

    [Fact]
    public void The_record_says_how_often_and_for_what_the_figures_were_made_up()
    {
        Assert.Equal("all figures made up again 200 times, seed “run”", ChanceWords.Record(Sample.Paper.Chance));
        Assert.Equal("no figures that could be made up again", ChanceWords.Record(new RunChance([], 0, "run", null, null)));
    }

    private static RunChance Run(double? expected, double? error, int asked, params Untold[] untold) =>
        new([new RuleChance(Flag, asked, expected, error, untold, null)], 100, "run", expected, error);
}
