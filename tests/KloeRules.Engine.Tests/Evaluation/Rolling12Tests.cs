using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>A measure of which each figure covers twelve months.</summary>
public sealed class Rolling12Tests
{
    private static readonly Month January = new(2023, 1);

    private static readonly string[] Catalogue =
    [
        "measure Satisfaction",
        "  unit percent",
        "  higher is better",
        "  published as rolling 12 months",
    ];

    [Fact]
    public void Its_level_on_a_scorecard_is_the_twelve_month_figure()
    {
        var finding = OnScorecard("below 80%");
        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal(0.736, finding.Explanation!.Value);
        Assert.Equal(Window.Months12, finding.Explanation.Window);
    }

    [Theory]
    [InlineData("worsening vs previous 12 months", Verdict.Asked, UnknownReason.None)]
    [InlineData("worsening vs previous month", Verdict.CannotTell, UnknownReason.OnlyRolling12)]
    [InlineData("worsening vs previous 3 months", Verdict.CannotTell, UnknownReason.OnlyRolling12)]
    [InlineData("worsening vs previous year", Verdict.CannotTell, UnknownReason.OnlyRolling12)]
    [InlineData("below 80% for 3 months", Verdict.CannotTell, UnknownReason.OnlyRolling12)]
    public void Only_twelve_months_against_twelve_can_be_told(string judgement, Verdict verdict, UnknownReason reason)
    {
        var card = OnScorecard(judgement);
        var months = OnMonths(judgement);
        Assert.Equal((verdict, reason), (card.Verdict, card.Reason));
        Assert.Equal((verdict, reason), (months.Verdict, months.Reason));
    }

    private static Finding OnScorecard(string judgement)
    {
        var pack = PackOf(judgement);
        var row = Scorecard.Row(pack.Measures[0], January, last: 0.7, last3: 0.71, last12: 0.736) with
        {
            VsPrevious3Months = Scorecard.Change(-0.2, -0.1),
            VsPreviousYear = Scorecard.Change(-0.2, -0.1),
            VsPrevious12Months = Scorecard.Change(-0.053, -0.041),
        };
        return Judged.One(pack, new Frame([], [row], []), January);
    }

    private static Finding OnMonths(string judgement)
    {
        var pack = PackOf(judgement);
        var figures = Enumerable.Range(0, 13).Select(i => (double?)(0.79 - (0.01 * i))).ToArray();
        return Judged.One(pack, Written.Frame(Written.Months(pack.Measures[0], "", January - 12, figures)), January);
    }

    private static Pack PackOf(string judgement) => Judged.Pack([.. Catalogue, $"flag Satisfaction {judgement}"]);
}
