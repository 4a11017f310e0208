using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>The month judged, for measures on time and late ones.</summary>
public sealed class LateMeasureTests
{
    private static readonly Month December = new(2022, 12);
    private static readonly Month January = new(2023, 1);

    private static readonly Pack Pack = Judged.Pack(
        "measure Calls",
        "  unit count",
        "measure Outcomes",
        "  unit count",
        "  published 1 month late",
        "flag Outcomes above 5",
        "flag Calls above 5 and Outcomes above 5");

    [Fact]
    public void A_late_measure_is_judged_on_its_own_latest_month()
    {
        var finding = Judge(January, Written.Months(Pack.Measures[1], "", December, 9))[0];
        Assert.Equal((Verdict.Asked, December), (finding.Verdict, finding.Month));
    }

    [Fact]
    public void A_figure_that_a_late_measure_has_already_is_not_used_before_its_time()
    {
        var finding = Judge(January, Written.Months(Pack.Measures[1], "", December, 1, 9))[0];
        Assert.Equal((Verdict.Quiet, December), (finding.Verdict, finding.Month));
    }

    [Fact]
    public void Beside_a_measure_on_time_each_is_read_at_its_own_month()
    {
        var finding = Judge(January, Written.Months(Pack.Measures[0], "", January, 9), Written.Months(Pack.Measures[1], "", December, 9))[1];
        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal([January, December], finding.Explanation!.Children.Select(step => step.Month));
    }

    [Fact]
    public void The_windows_of_a_late_measure_end_a_month_earlier() => Assert.Equal(
        Verdict.Asked,
        Judged.All(Pack, new Frame([], [Scorecard.Row(Pack.Measures[1], December, last: 9)], []), January)[0].Verdict);

    [Fact]
    public void An_earlier_month_is_judged_as_it_was_known_then()
    {
        var pack = Judged.Pack("measure Calls", "  unit count", "flag Calls above 5 for 2 months");
        var frame = Written.Frame(Written.Months(pack.Measures[0], "", December - 1, 9, 9, 1));
        Assert.Equal(Verdict.Asked, Judged.One(pack, frame, December).Verdict);
        Assert.Equal(Verdict.Quiet, Judged.One(pack, frame, January).Verdict);
    }

    [Fact]
    public void Windows_of_another_month_are_not_used()
    {
        var pack = Judged.Pack("measure Calls", "  unit count", "flag Calls above 5");
        var frame = new Frame([], [Scorecard.Row(pack.Measures[0], January, last: 9)], []);
        var finding = Judged.One(pack, frame, December);
        Assert.Equal((Verdict.CannotTell, UnknownReason.OnlyPublishedWindows), (finding.Verdict, finding.Reason));
    }

    private static IReadOnlyList<Finding> Judge(Month asAt, params MonthlySeries[] series) => Judged.All(Pack, Written.Frame(series), asAt);
}
