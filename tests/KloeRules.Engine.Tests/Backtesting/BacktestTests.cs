using KloeRules.Engine.Backtesting;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Backtesting;

public sealed class BacktestTests
{
    private const string Catalogue = """
        measure Crime
          unit count
          lower is better
        measure Slow
          unit count
          published 1 month late
        """;

    private static readonly Month Last = new(2023, 12);

    [Fact]
    public void Each_month_is_judged_as_it_would_have_been_then()
    {
        var backtest = Of("flag Crime > 10 for 2 months", 6, 9, 11, 11, 9, null, 11, 12, 13);

        Assert.Equal(
            [Verdict.Asked, Verdict.Quiet, Verdict.Quiet, Verdict.CannotTell, Verdict.Asked, Verdict.Asked],
            Assert.Single(backtest.Histories).Verdicts);
        Assert.Equal(3, backtest.TimesAsked);
        Assert.Equal(2, backtest.Histories[0].Episodes);
    }

    [Fact]
    public void A_month_that_can_not_be_told_ends_no_episode() =>
        Assert.Equal(1, Of("flag Crime > 10", 4, 11, 11, null, 11).Histories[0].Episodes);

    [Theory]
    [InlineData("flag Crime > 10 for 2 months")]
    [InlineData("flag Crime worsening vs previous 3 months")]
    [InlineData("flag Crime has no data for 2 months")]
    [InlineData("flag Crime > 10 in 2 of the last 3 months")]
    public void Nothing_is_known_before_its_time(string rule)
    {
        double?[] figures = [9, 11, 30, 9, null, 11, 12, 13, 40, 2];
        var upToThen = OfAsAt(rule, Last - 5, 5, figures);
        var withLater = OfAsAt(rule, Last - 5, 5, [.. figures, 500, null, 0, 700, 3]);

        Assert.Equal(upToThen.Histories[0].Verdicts, withLater.Histories[0].Verdicts);
    }

    [Fact]
    public void A_measure_that_is_published_late_is_known_only_up_to_then()
    {
        var pack = Judged.Pack(Catalogue, "flag Slow > 10");
        var frame = new Frame([Written.Months(pack.Names.Find("Slow")!, "", Last - 2, 9, 11, 12)], [], []);

        Assert.Equal(Last - 1, frame.AsAt(Last).Series.Single().Last);
        Assert.Equal(Last - 2, frame.AsAt(Last - 1).Series.Single().Last);
        Assert.Empty(frame.AsAt(Last - 2).Series);
    }

    [Fact]
    public void Chance_gives_as_many_as_such_figures_give()
    {
        // Half of all months lie above the mean, whatever the wobble.
        double?[] zigzag = [.. Enumerable.Range(0, 48).Select(i => (double?)(i % 2 == 0 ? 900 : 1_100))];
        var backtest = Of("flag Crime > 1,000", 24, zigzag);

        Assert.InRange(Assert.Single(backtest.ByChance!), 10.5, 13.5);
    }

    [Fact]
    public void Chance_is_the_same_every_time()
    {
        double?[] figures = [.. Enumerable.Range(0, 36).Select(i => (double?)(100 + (i * 7 % 13)))];

        Assert.Equal(Of("flag Crime > 106", 24, figures).ByChance, Of("flag Crime > 106", 24, figures).ByChance);
    }

    [Fact]
    public void Chance_says_nothing_of_a_few_figures_or_of_missing_ones()
    {
        Assert.Null(Of("flag Crime > 10", 4, 9, 11, 9, 11).ByChance);

        double?[] moving = [.. Enumerable.Range(0, 36).Select(i => (double?)(i % 5))];
        Assert.All(
            ["has no data for 2 months", "is late", "was revised by > 5%", "sample below 100", "margin of error above 5"],
            judgement => Assert.Null(Of("flag Crime " + judgement, 4, moving).ByChance));
    }

    [Fact]
    public void Chance_alone_is_told_of_what_is_worked_out_too()
    {
        var compiled = Judged.Compiled(Judged.Pack("measure Solved", "measure Crime", "flag share of Solved in Crime down > 2 points vs previous month"));
        var names = compiled.Pack.Names;
        MonthlySeries Months(string measure, string area, int times) =>
            Written.Months(names.Find(measure)!, area, Last - 35, [.. Enumerable.Range(0, 36).Select(i => (double?)(times * (10 + (i * 7 % 5))))]);
        var frame = new Frame([Months("Solved", "North", 1), Months("Crime", "North", 4), Months("Solved", "South", 1), Months("Crime", "South", 5)], [], []);

        var backtest = Backtest.Of(compiled.Rules[0], compiled.Pack, frame.AsAt, Last, 6);

        Assert.Equal(2, backtest.Histories.Count);
        Assert.Equal(2, backtest.ByChance!.Count);
        Assert.All(backtest.ByChance, months => Assert.InRange(months, 0.5, 6));
    }

    private static Backtest Of(string rule, int months, params double?[] figures) => OfAsAt(rule, Last, months, figures, Last - (figures.Length - 1));

    private static Backtest OfAsAt(string rule, Month asAt, int months, double?[] figures, Month? from = null)
    {
        var compiled = Judged.Compiled(Judged.Pack(Catalogue, rule));
        var first = from ?? asAt - 9;
        var frame = new Frame([Written.Months(compiled.Pack.Names.Find("Crime")!, "", first, figures)], [], []);
        return Backtest.Of(compiled.Rules[0], compiled.Pack, frame.AsAt, asAt, months);
    }
}
