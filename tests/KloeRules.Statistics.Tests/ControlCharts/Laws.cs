using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

/// <summary>What must hold of any series; figures are whole numbers, so that shifting and doubling them is exact.</summary>
public sealed class Laws
{
    private static readonly Arbitrary<double[]> Months = Gen.Frequency(
            (9, Gen.Choose(0, 40).Select(figure => (double)figure)),
            (1, Gen.Constant(double.NaN)))
        .ArrayOf(30)
        .ToArbitrary();

    [Fact]
    public void Shifting_a_series_shifts_its_mean_and_leaves_its_range_and_signals() =>
        Prop.ForAll(Months, months =>
        {
            var shifted = months.Select(figure => figure + 1024).ToArray();
            return SameUpTo(months, shifted, limits => limits with { Mean = limits.Mean + 1024 });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Scaling_a_series_scales_its_limits_and_leaves_its_signals() =>
        Prop.ForAll(Months, months =>
        {
            var scaled = months.Select(figure => figure * 4).ToArray();
            return SameUpTo(months, scaled, limits => new ProcessLimits(limits.Mean * 4, limits.MeanMovingRange * 4));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Turning_a_series_upside_down_swaps_the_sides() =>
        Prop.ForAll(Months, months =>
        {
            var turned = months.Select(figure => -figure).ToArray();
            return Signals(months, Side.Above).SequenceEqual(Signals(turned, Side.Below));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Losing_one_of_the_last_seven_months_loses_every_run_and_drift() =>
        Prop.ForAll(Months, Gen.Choose(1, 7).ToArbitrary(), (months, back) =>
        {
            var limits = new ProcessLimits(20, 3);
            var holed = months.ToArray();
            holed[^back] = double.NaN;
            return !LatestPoint.EndsRun(holed, limits, Side.Above) && !LatestPoint.EndsRun(holed, limits, Side.Below)
                && !LatestPoint.EndsSteps(holed, Side.Above) && !LatestPoint.EndsSteps(holed, Side.Below);
        }).QuickCheckThrowOnFailure();

    private static bool SameUpTo(double[] before, double[] after, Func<ProcessLimits, ProcessLimits> expected)
    {
        if (ProcessLimits.Of(before) is not { } limits)
        {
            return ProcessLimits.Of(after) is null;
        }

        var (want, got) = (expected(limits), ProcessLimits.Of(after)!.Value);
        return Math.Abs(want.Upper - got.Upper) < 1e-9 && Math.Abs(want.NearLower - got.NearLower) < 1e-9
            && Signals(before, Side.Above).SequenceEqual(Signals(after, Side.Above));
    }

    private static bool[] Signals(double[] months, Side side) => ProcessLimits.Of(months) is not { } limits
        ? []
        :
        [
            LatestPoint.IsOutside(months, limits, side),
            LatestPoint.EndsRun(months, limits, side),
            LatestPoint.EndsSteps(months, side),
            LatestPoint.IsTwoOfThree(months, limits, side),
            LatestPoint.IsExtremeOf(months, 12, side),
        ];
}
