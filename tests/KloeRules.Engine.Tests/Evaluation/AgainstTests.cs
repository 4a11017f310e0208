using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>One measure held against another.</summary>
public sealed class AgainstTests
{
    private static readonly Month January = new(2023, 1);

    [Theory]
    [InlineData("Spend above Budget", 103, 100, Verdict.Asked)]
    [InlineData("Spend above Budget", 100, 100, Verdict.Quiet)]
    [InlineData("Spend at least Budget", 100, 100, Verdict.Asked)]
    [InlineData("Spend below Budget", 99, 100, Verdict.Asked)]
    [InlineData("Spend at most Budget", 101, 100, Verdict.Quiet)]
    [InlineData("Spend equals Budget", 100.49, 100, Verdict.Asked)]
    [InlineData("Spend equals Budget", 100.5, 100, Verdict.Quiet)]
    [InlineData("Spend equals Budget within £3", 103, 100, Verdict.Asked)]
    [InlineData("Spend equals Budget within £3", 103.01, 100, Verdict.Quiet)]
    [InlineData("Spend equals Budget within £3", 97, 100, Verdict.Asked)]
    [InlineData("Spend is not equal to Budget", 102, 100, Verdict.Asked)]
    public void Two_figures_of_the_same_month_are_compared(string condition, double spend, double budget, Verdict verdict)
    {
        var finding = Judge(condition, "", [spend], [budget]);

        Assert.Equal(verdict, finding.Verdict);
    }

    [Fact]
    public void A_figure_that_is_missing_on_either_side_leaves_it_open()
    {
        Assert.Equal(UnknownReason.MissingMonth, Judge("Spend above Budget", "", [1, 2, null, 4], [1, 2, 3, null]).Reason);
        Assert.Equal(Verdict.CannotTell, Judge("Spend above Budget", "", [9], []).Verdict);
    }

    [Fact]
    public void Where_one_is_published_later_both_are_read_for_the_month_that_both_have()
    {
        var finding = Judge("Spend above Budget", "  published 1 month late", [5, 1], [3, 9]);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal((5, 3), (finding.Explanation!.Value, finding.Explanation.Limit));
        Assert.Equal("Both figures are those of December 2022.", finding.Explanation.Caveat);
    }

    private static Finding Judge(string condition, string budgetIs, double?[] spend, double?[] budget)
    {
        var pack = Judged.Pack("measure Spend", "  unit money", "measure Budget", "  unit money", budgetIs, "flag " + condition);
        var series = new[] { (pack.Measures[0], spend), (pack.Measures[1], budget) }
            .Where(one => one.Item2.Length > 0)
            .Select(one => Written.Months(one.Item1, "", January - (one.Item2.Length - 1), one.Item2));
        return Judged.One(pack, Written.Frame([.. series]), January);
    }
}
