using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>"in 2 of the last 4 months" and "at any time in the last 3 months".</summary>
public sealed class SomeMonthsTests
{
    private static readonly Month October = new(2022, 10);
    private static readonly Month January = new(2023, 1);

    private static readonly Pack Pack = Judged.Pack(
        "measure Calls",
        "  unit count",
        "  lower is better",
        "flag Calls > 100 in 2 of the last 4 months");

    private static Measure Calls => Pack.Measures[0];

    [Theory]
    [InlineData(120, 90, 90, 120)]
    [InlineData(120, 120, 90, 90)]
    [InlineData(120, 120, 120, 120)]
    public void Enough_months_ask_in_a_row_or_not(double october, double november, double december, double january) =>
        Assert.Equal(Verdict.Asked, Judge(october, november, december, january).Verdict);

    [Fact]
    public void Too_few_months_are_quiet() => Assert.Equal(Verdict.Quiet, Judge(90, 90, 90, 120).Verdict);

    [Fact]
    public void A_missing_month_matters_only_while_it_could_decide()
    {
        Assert.Equal((Verdict.CannotTell, UnknownReason.MissingMonth), (Judge(120, null, 90, 90).Verdict, Judge(120, null, 90, 90).Reason));
        Assert.Equal(Verdict.Asked, Judge(120, null, 90, 120).Verdict);
        Assert.Equal(Verdict.Quiet, Judge(90, null, 90, 90).Verdict);
    }

    [Fact]
    public void On_published_windows_only_the_last_month_is_known()
    {
        var any = Pack.Rules[0] with { Condition = ((SomeMonths)Pack.Rules[0].Condition) with { AtLeast = 1, Months = 3 } };
        Finding On(double last) => Judged.One(any, new Frame([], [Scorecard.Row(Calls, January, last, last3: 360)], []), January);

        Assert.Equal(Verdict.Asked, On(120).Verdict);
        Assert.Equal((Verdict.CannotTell, UnknownReason.OnlyPublishedWindows), (On(90).Verdict, On(90).Reason));
    }

    [Theory]
    [InlineData(120, 120, 120, Verdict.Asked)]
    [InlineData(120, 90, 120, Verdict.Quiet)]
    [InlineData(120, 120, 90, Verdict.Quiet)]
    public void Since_a_month_means_every_month_from_it_on(double november, double december, double january, Verdict expected)
    {
        var since = Judged.Pack("measure Calls", "  unit count", "  lower is better", "flag Calls > 100 since Nov 2022");
        var frame = Written.Frame(Written.Months(since.Measures[0], "", October, 90, november, december, january));

        Assert.Equal(expected, Judged.One(since, frame, January).Verdict);
        Assert.Equal(Verdict.CannotTell, Judged.One(since, frame, October).Verdict);
    }

    [Fact]
    public void The_evidence_is_the_latest_month_that_held()
    {
        var finding = Judge(120, 130, 90, 90);

        Assert.Equal(130, RulePoint.Of(finding)!.Step.Value);
    }

    private static Finding Judge(params double?[] calls) =>
        Judged.One(Pack, Written.Frame(Written.Months(Calls, "", October, calls)), January);
}
