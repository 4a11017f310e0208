using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Charts;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Charts;

/// <summary>What is drawn of a series is what it is judged on.</summary>
public sealed class ChartedSeriesTests
{
    /// <summary>Eleven months that move by 2 every month round a mean of 11.</summary>
    private static readonly double?[] Zigzag = Again(11, 10, 12);

    private static readonly Arbitrary<double?[]> Months = (
        from count in Gen.Choose(1, 40)
        from months in Gen.Frequency((8, Gen.Choose(80, 120)), (1, Gen.Choose(0, 200)), (1, Gen.Constant(-1))).ArrayOf(count)
        from step in Gen.Elements(0, 0, 15)
        select months.Select((figure, i) => figure < 0 ? (double?)null : figure + (i > count / 2 ? step : 0)).ToArray()).ToArbitrary();

    [Fact]
    public void Mean_and_limits_are_those_of_the_evidence()
    {
        var charted = Charted("unit score", [.. Zigzag, 24]);
        var basis = On("unit score", "outside its limits", [.. Zigzag, 24]).Explanation!.Basis!;

        var lines = charted.Months[^1].Lines!.Value;
        Assert.Equal(("individuals chart (XmR)", 12), (charted.Method, lines.Mean));
        Assert.Equal(12 + (2.66 * 34 / 11), lines.Upper, 9);
        Assert.Equal((basis.Method, basis.Mean, basis.Lower, basis.Upper), (charted.Method, lines.Mean, lines.Lower, lines.Upper));
        Assert.Equal(((Month First, Month Last)?)(basis.First, basis.Last), charted.Baseline);
    }

    [Fact]
    public void All_months_of_a_run_are_marked_not_the_last_alone()
    {
        var sides = Charted("unit score", [.. Again(12, 10, 11), .. Again(8, 13, 14)]).Months.Select(month => month.Side).ToArray();

        Assert.Equal(Enumerable.Repeat(-1, 12).Concat(Enumerable.Repeat(1, 8)), sides);
    }

    [Fact]
    public void Nothing_is_drawn_or_marked_from_before_a_break()
    {
        var months = Charted("unit score", Jan2022Break, [.. Again(12, 50, 51), .. Again(12, 10, 12), 24]).Months;

        Assert.All(months.Take(12), month => Assert.Equal((null, 0), (month.Lines, month.Side)));
        Assert.All(months.Skip(12), month => Assert.NotNull(month.Lines));
        Assert.Equal(1, months[^1].Side);
    }

    [Fact]
    public void Without_enough_months_since_a_break_the_break_is_the_reason() => Assert.Equal(
        UnknownReason.DefinitionBreak,
        Charted("unit score", Jan2022Break + 10, [.. Again(12, 50, 51), 10, 11, 12]).WhyNoLimits);

    [Fact]
    public void Limits_of_a_baseline_run_on_after_it()
    {
        var charted = Charted("baseline Jan 2021 to Dec 2021 because \"new system\"", [.. Again(12, 10, 12), .. Again(13, 18, 20)]);

        Assert.All(charted.Months, month => Assert.Equal(11, month.Lines!.Value.Mean));
        Assert.All(charted.Months.Skip(12), month => Assert.Equal(1, month.Side));
    }

    [Fact]
    public void A_share_of_unlike_numbers_has_limits_of_its_own_each_month()
    {
        var rows = Enumerable.Range(0, 24).Select(i => new Observation(January - (23 - i), i % 2 == 0 ? 0.48 : 0.52, null, i % 3 == 0 ? 100 : 400, null, Marks.None, null, Written.Cell));
        var charted = ChartedSeries.Of(new MonthlySeries(Declared("unit percent"), "", rows), January - 23, January);

        Assert.Equal("P′ chart", charted.Method);
        Assert.True(charted.Months[0].Lines!.Value.Upper > charted.Months[1].Lines!.Value.Upper);
        Assert.Equal(charted.Months[0].Lines!.Value.Mean, charted.Months[1].Lines!.Value.Mean);
    }

    [Fact]
    public void A_year_in_every_figure_lets_nothing_be_told()
    {
        var charted = ChartedSeries.Of(Series(Declared("unit score") with { IsRolling12 = true }, [.. Zigzag, 24]), January - 11, January);

        Assert.Equal((null, UnknownReason.OnlyRolling12), (charted.Method, charted.WhyNoLimits));
        Assert.All(charted.Months, month => Assert.Equal((null, 0), (month.Lines, month.Side)));
    }

    [Fact]
    public void A_series_of_nothing_but_gaps_has_no_data() => Assert.Equal(
        UnknownReason.NoData,
        ChartedSeries.Of(new MonthlySeries(Declared("unit score"), "", [new Observation(January, null, null, null, null, Marks.None, null, Written.Cell)]), January - 3, January).WhyNoLimits);

    [Theory]
    [InlineData(30, Assurance.Pass)]
    [InlineData(11, Assurance.Inconsistent)]
    [InlineData(2, Assurance.Fail)]
    public void Assurance_sets_the_limits_beside_the_target(double target, Assurance assurance) =>
        Assert.Equal(assurance, Charted("lower is better", Again(24, 10, 12)).Assurance(target));

    [Fact]
    public void Neither_variation_nor_assurance_is_told_without_limits()
    {
        var young = Charted("lower is better", 10, 12, 11);

        Assert.Equal((null, null), (young.Variation(), young.Assurance(5)));
        Assert.Equal(Variation.ConcernHigh, Charted("lower is better", [.. Zigzag, 24]).Variation());
        Assert.Equal(Variation.CommonCause, Charted("lower is better", Again(24, 10, 12)).Variation());
        Assert.Equal(Variation.NeutralHigh, Charted("unit score", [.. Zigzag, 24]).Variation());
        Assert.Null(Charted("lower is better", [.. Zigzag, 24, null]).Variation());
    }

    [Fact]
    public void The_latest_month_is_marked_exactly_when_its_judgement_says_special_cause()
    {
        var pack = Judged.Pack("measure Calls", "  unit score", "  lower is better", "flag Calls signals concern", "flag Calls signals improvement");
        var rules = Judged.Compiled(pack).Rules;
        Prop.ForAll(Months, months =>
        {
            var series = Series(pack.Measures[0], [.. months, 100]);
            var latest = ChartedSeries.Of(series, January - 23, January);
            var isAsked = rules.SelectMany(rule => Evaluator.Judge(rule, pack, Written.Frame(series), January)).Any(finding => finding.Verdict == Verdict.Asked);
            return latest.Method is null || isAsked == (latest.Months[^1].Side != 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_larger_unit_and_a_turned_direction_leave_the_marks_where_they_are() =>
        Prop.ForAll(Months, months =>
        {
            int[] Sides(Func<double, double> change) => [.. Charted("unit score", [.. months.Select(month => month is { } known ? change(known) : month)]).Months.Select(month => month.Side)];
            var usual = Sides(figure => figure);
            return usual.SequenceEqual(Sides(figure => figure * 64)) && usual.SequenceEqual(Sides(figure => -figure).Select(side => -side));
        }).QuickCheckThrowOnFailure();

    private static Month Jan2022Break => new(2022, 1);

    private static Measure Declared(string declared) => Judged.Pack(["measure Calls", .. declared.Split(';').Select(clause => "  " + clause.Trim())]).Measures[0];

    private static MonthlySeries Series(Measure measure, double?[] months) =>
        new(measure, "", months.Select((value, i) => new Observation(January - (months.Length - 1 - i), value, null, null, null, Marks.None, null, Written.Cell)));

    private static ChartedSeries Charted(string declared, params double?[] months) => ChartedSeries.Of(Series(Declared(declared), months), January - (months.Length - 1), January);

    private static ChartedSeries Charted(string declared, Month broken, double?[] months) =>
        ChartedSeries.Of(Series(Declared(declared) with { Breaks = [broken] }, months), January - (months.Length - 1), January);
}
