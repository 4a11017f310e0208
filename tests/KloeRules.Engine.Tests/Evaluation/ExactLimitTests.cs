using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>Figures that stand exactly at a limit, where binary arithmetic would leave a little over or fall a little short.</summary>
public sealed class ExactLimitTests
{
    private static readonly Month January = new(2023, 1);

    private static readonly string[] Catalogue =
    [
        "measure Attendance Rate",
        "  unit percent",
        "  higher is better",
        "  target 90%",
    ];

    [Theory]
    [InlineData("misses target by > 5 points", 0.85, Verdict.Quiet)]
    [InlineData("misses target by > 5 points", 0.849, Verdict.Asked)]
    [InlineData("misses target", 0.9, Verdict.Quiet)]
    [InlineData("meets target", 0.9, Verdict.Asked)]
    [InlineData("at least 90%", 0.9, Verdict.Asked)]
    [InlineData("above 90%", 0.9, Verdict.Quiet)]
    public void A_level_at_the_limit_is_not_beyond_it(string judgement, double figure, Verdict expected) =>
        Assert.Equal(expected, Judge(judgement, figure));

    [Theory]
    [InlineData("up at least 5 points vs previous month", 0.3, 0.35, Verdict.Asked)]
    [InlineData("up > 5 points vs previous month", 0.35, 0.4, Verdict.Quiet)]
    [InlineData("down > 10 points vs previous month", 0.4, 0.3, Verdict.Quiet)]
    [InlineData("up > 5% vs previous month", 0.6, 0.63, Verdict.Quiet)]
    [InlineData("up vs previous month", 0.6, 0.63, Verdict.Asked)]
    [InlineData("steady vs previous month", 0.6, 0.63, Verdict.Quiet)]
    [InlineData("steady vs previous month", 0.6, 0.629, Verdict.Asked)]
    public void A_change_of_exactly_the_amount_is_not_more(string judgement, double before, double now, Verdict expected) =>
        Assert.Equal(expected, Judge(judgement, before, now));

    [Theory]
    [InlineData("up vs previous month", 0.6, 0.6, Verdict.Quiet)]
    [InlineData("down vs previous month", 0.6, 0.6, Verdict.Quiet)]
    [InlineData("steady vs previous month", 0.6, 0.6, Verdict.Asked)]
    [InlineData("up vs previous month", 0.6, 0.601, Verdict.Asked)]
    public void No_change_is_steady_even_where_the_pack_calls_nothing_steady(string judgement, double before, double now, Verdict expected)
    {
        var pack = Judged.Pack([.. Catalogue, $"flag Attendance Rate {judgement}"]);
        pack = pack with { Settings = pack.Settings with { SteadyWithin = 0 } };
        Assert.Equal(expected, Judge(pack, before, now));
    }

    /// <summary>The three months' sum, a third of which is the limit.</summary>
    [Fact]
    public void A_monthly_average_of_a_printed_sum_at_the_limit_is_not_beyond_it()
    {
        var spend = Written.Measure("Spend", new Unit(Quantity.Money, Statistic.Total), Direction.LowerIsBetter);
        var rule = Written.Rule(
            new Streak(new Level(0, 0, Comparison.Above, 0.1, 0, Written.Somewhere), 3, "for 3 months", Written.Somewhere), spend);
        var frame = new Measures.Series.Frame([], [Scorecard.Row(spend, January, last: 1, last3: 0.1 + 0.1 + 0.1)], []);
        Assert.Equal(Verdict.Quiet, Judged.One(rule, frame, January).Verdict);
    }

    private static Verdict Judge(string judgement, params double[] figures) =>
        Judge(Judged.Pack([.. Catalogue, $"flag Attendance Rate {judgement}"]), figures);

    private static Verdict Judge(Pack pack, params double[] figures)
    {
        var series = Written.Months(pack.Measures[0], "", January - (figures.Length - 1), [.. figures]);
        return Judged.One(pack, Written.Frame(series), January).Verdict;
    }
}
