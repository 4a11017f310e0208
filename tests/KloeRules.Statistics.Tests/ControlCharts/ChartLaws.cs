using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Key2019;

namespace KloeRules.Statistics.Tests.ControlCharts;

/// <summary>What must hold of the chart of any series; figures are whole numbers, so that shifting and doubling them is exact.</summary>
public sealed class ChartLaws
{
    private static readonly Arbitrary<double[]> Months = Gen.Frequency(
            (9, Gen.Choose(0, 40).Select(figure => (double)figure)),
            (1, Gen.Constant(double.NaN)))
        .ArrayOf(40)
        .ToArbitrary();

    /// <summary>A coarse series, with many ties, runs and steps.</summary>
    private static readonly Arbitrary<double[]> Coarse = Gen.Frequency(
            (12, Gen.Choose(0, 3).Select(figure => (double)figure)),
            (1, Gen.Constant(double.NaN)))
        .ArrayOf(40)
        .ToArbitrary();

    private static readonly Arbitrary<ChartRules> Rules = Gen.Elements(
            ChartRules.Recommended,
            ChartRules.MakingDataCount,
            ChartRules.PlotTheDots,
            ChartRules.PowerBi,
            ChartRules.Recommended with { RunLength = 4, StepLength = 3, OnMean = OnMean.Skipped, Ties = Ties.Skipped, MarksAllOfThree = true, Freeze = 15 })
        .ToArbitrary();

    [Fact]
    public void Unscreened_limits_are_the_mean_and_two_point_six_six_mean_moves_of_adjacent_months() =>
        Prop.ForAll(Months, months =>
        {
            var moves = months.Zip(months.Skip(1), (before, after) => Math.Abs(after - before)).Where(move => !double.IsNaN(move)).ToArray();
            var figures = months.Where(figure => !double.IsNaN(figure)).ToArray();
            return ProcessLimits.Of(months) is not { } limits
                || (Math.Abs(limits.Upper - (figures.Average() + (2.66 * moves.Average()))) < 1e-9
                    && Math.Abs(limits.Lower - (figures.Average() - (2.66 * moves.Average()))) < 1e-9
                    && Math.Abs(limits.NearUpper - (figures.Average() + (2 * 2.66 / 3 * moves.Average()))) < 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Screening_never_widens_the_range() =>
        Prop.ForAll(Months, months => !(MovingRange.ScreenedMean(months) > MovingRange.Mean(months))).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_unit_or_another_zero_leaves_every_mark() =>
        Prop.ForAll(Coarse, Rules, (months, rules) =>
        {
            var marks = Marks(months, rules);
            return marks.SequenceEqual(Marks([.. months.Select(figure => figure * 8)], rules))
                && marks.SequenceEqual(Marks([.. months.Select(figure => figure + 64)], rules));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Turning_a_series_upside_down_mirrors_every_mark() =>
        Prop.ForAll(Coarse, Rules, (months, rules) => Marks(months, rules)
            .Select(one => (-one.Item1, -one.Item2, -one.Item3, -one.Item4))
            .SequenceEqual(Marks([.. months.Select(figure => 64 - figure)], rules))).QuickCheckThrowOnFailure();

    [Fact]
    public void Turning_time_round_keeps_the_limits_and_the_runs() =>
        Prop.ForAll(Coarse, months =>
        {
            var (marked, turned) = (ControlChart.Mark(months, [], ChartRules.MakingDataCount), ControlChart.Mark([.. months.Reverse()], [], ChartRules.MakingDataCount));
            return marked.Select(one => (one.Run, one.TwoOfThree)).SequenceEqual(turned.Reverse().Select(one => (one.Run, one.TwoOfThree)));
        }).QuickCheckThrowOnFailure();

    /// <summary>Of the PowerBI wording of "two of three" it does not hold: a month beyond the opposite limit cancels another there.</summary>
    [Fact]
    public void With_fixed_limits_a_month_that_goes_missing_never_makes_a_signal() =>
        Prop.ForAll(Coarse, Rules, Gen.Choose(1, 40).ToArbitrary(), (months, rules, back) =>
        {
            var limits = new ProcessLimits(1.5, 0.4);
            var holed = months.ToArray();
            holed[^back] = double.NaN;
            return new[] { Side.Below, Side.Above }.All(side => Signals(holed, limits, rules, side)
                .Zip(Signals(months, limits, rules, side), (after, before) => !after || before).All(holds => holds));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_latest_month_of_a_chart_has_the_signals_of_the_latest_month() =>
        Prop.ForAll(Coarse, Rules, (months, rules) =>
        {
            var latest = ControlChart.Mark(months, [], rules)[^1];
            return latest.Limits is not { } limits || rules.MarksAllOfThree || new[] { Side.Below, Side.Above }.All(side =>
                (latest.Run == (int)side) == LatestPoint.EndsRun(months, limits, side, rules.RunLength, rules.OnMean)
                && (latest.Steps == (int)side) == LatestPoint.EndsSteps(months, side, rules.StepLength, rules.Ties)
                && (latest.TwoOfThree == (int)side) == LatestPoint.IsTwoOfThree(months, limits, side, rules.TwoOfThree)
                && (latest.Outside == (int)side) == LatestPoint.IsOutside(months, limits, side));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Segments_are_charts_of_their_own() =>
        Prop.ForAll(Coarse, Rules, Gen.Choose(0, 40).ToArbitrary(), (months, rules, at) =>
            ControlChart.Mark(months, [at], rules).Select(one => one with { Segment = 0 }).SequenceEqual(
                [.. ControlChart.Mark(months.AsSpan()[..at], [], rules), .. ControlChart.Mark(months.AsSpan()[at..], [], rules)])).QuickCheckThrowOnFailure();

    [Fact]
    public void A_month_that_goes_missing_never_raises_a_cumulative_sum() =>
        Prop.ForAll(Months, Gen.Choose(1, 40).ToArbitrary(), (months, back) =>
        {
            var holed = months.ToArray();
            holed[^back] = double.NaN;
            var (whole, less) = (Sums(months), Sums(holed));
            return whole.Zip(less, (before, after) => !(after > before + 1e-9)).All(holds => holds);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_key_does_not_depend_on_the_unit_and_mirrors_its_sides() =>
        Prop.ForAll(Months, Gen.Elements(Baseline.Before, Baseline.Including).ToArbitrary(), (months, baseline) =>
        {
            double[] scaled = [.. months.Select(figure => figure * 8)];
            double[] turned = [.. months.Select(figure => 64 - figure)];
            return KeySymbols.A(months, Side.Above, baseline) == KeySymbols.A(scaled, Side.Above, baseline)
                && KeySymbols.B(months, Side.Above, baseline) == KeySymbols.B(scaled, Side.Above, baseline)
                && KeySymbols.C(months, Side.Above, baseline) == KeySymbols.C(turned, Side.Below, baseline);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_judged_month_that_goes_missing_leaves_the_key_open_or_as_it_was() =>
        Prop.ForAll(Coarse, Gen.Choose(1, 8).ToArbitrary(), (months, back) =>
        {
            var holed = months.ToArray();
            holed[^back] = double.NaN;
            return KeySymbols.C(holed, Side.Above) is not { } known || known == KeySymbols.C(months, Side.Above);
        }).QuickCheckThrowOnFailure();

    private static (int, int, int, int)[] Marks(double[] months, ChartRules rules) =>
        [.. ControlChart.Mark(months, [], rules).Select(one => (one.Outside, one.Steps, one.TwoOfThree, one.Run))];

    private static bool[] Signals(double[] months, ProcessLimits limits, ChartRules rules, Side side) =>
    [
        LatestPoint.IsOutside(months, limits, side),
        LatestPoint.EndsRun(months, limits, side, rules.RunLength, rules.OnMean),
        LatestPoint.EndsSteps(months, side, rules.StepLength, rules.Ties),
        rules.TwoOfThree != TwoOfThree.PowerBi && LatestPoint.IsTwoOfThree(months, limits, side, rules.TwoOfThree),
    ];

    private static double[] Sums(double[] months)
    {
        var (upper, lower) = (new double[months.Length], new double[months.Length]);
        new CumulativeSum(20, 8).Write(months, upper, lower);
        return [.. upper, .. lower.Select(sum => -sum)];
    }
}
