using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Trend;

/// <summary>What must hold of any series; figures are whole numbers, so that shifting and doubling them is exact.</summary>
public sealed class TrendLaws
{
    private const double Near = 1e-9;

    private static readonly Arbitrary<double[]> Months = Series(30);
    private static readonly Arbitrary<double[]> Years = Series(48);

    [Fact]
    public void A_larger_unit_makes_the_slope_larger_and_leaves_the_chance() => Holds(Months, months =>
    {
        double[] scaled = [.. months.Select(figure => figure * 4)];
        var (line, longer) = (SenSlope.Of(months), SenSlope.Of(scaled));
        return MannKendall.Of(scaled) == MannKendall.Of(months)
            && Same(StraightLine.Of(scaled)?.Chance, StraightLine.Of(months)?.Chance)
            && Same(RankTrend.Of(scaled)?.Chance, RankTrend.Of(months)?.Chance)
            && Same(Prewhitening.CarriedOver(scaled), Prewhitening.CarriedOver(months))
            && Same(longer?.Slope, 4 * line?.Slope) && Same(longer?.Interval.Upper, 4 * line?.Interval.Upper);
    });

    [Fact]
    public void A_shift_leaves_every_trend() => Holds(Months, months =>
    {
        double[] shifted = [.. months.Select(figure => figure + 1024)];
        return MannKendall.Of(shifted) == MannKendall.Of(months)
            && Same(SenSlope.Of(shifted)?.Slope, SenSlope.Of(months)?.Slope)
            && Same(StraightLine.Of(shifted)?.Chance, StraightLine.Of(months)?.Chance)
            && Same(Prewhitening.CarriedOver(shifted), Prewhitening.CarriedOver(months))
            && Same(Autocorrelation.At(shifted, 1), Autocorrelation.At(months, 1));
    });

    [Fact]
    public void Backwards_a_trend_goes_the_other_way_with_the_same_chance() => Holds(Months, months =>
    {
        double[] back = [.. months.Reverse()];
        var (test, turned) = (MannKendall.Of(months), MannKendall.Of(back));
        return turned == test with { S = -test.S }
            && Same(SenSlope.Of(back)?.Slope, -SenSlope.Of(months)?.Slope)
            && Same(SenSlope.Of(back)?.Interval.Lower, -SenSlope.Of(months)?.Interval.Upper)
            && Same(StraightLine.Of(back)?.Slope, -StraightLine.Of(months)?.Slope)
            && Same(RankTrend.Of(back)?.Coefficient, -RankTrend.Of(months)?.Coefficient)
            && Same(Autocorrelation.At(back, 2), Autocorrelation.At(months, 2));
    });

    [Fact]
    public void Only_the_order_of_figures_makes_a_trend() => Holds(Months, months =>
    {
        double[] squared = [.. months.Select(figure => figure * figure)];
        return MannKendall.Of(squared) == MannKendall.Of(months) && Same(RankTrend.Of(squared)?.Chance, RankTrend.Of(months)?.Chance);
    });

    [Fact]
    public void A_straight_line_stays_one_whatever_months_it_loses() => Holds(Series(30), holes =>
    {
        double[] line = [.. holes.Select((figure, i) => double.IsNaN(figure) ? figure : 100 - (2.0 * i))];
        var count = line.Count(figure => !double.IsNaN(figure));
        return count < 3 || (SenSlope.Of(line)!.Value.Slope == -2 && Same(StraightLine.Of(line)!.Value.Slope, -2) && MannKendall.Of(line).S == -count * (count - 1) / 2);
    });

    [Fact]
    public void A_month_lost_at_the_end_is_as_if_it_had_not_come() => Holds(Months, months =>
    {
        double[] holed = [.. months, double.NaN];
        return MannKendall.Of(holed) == MannKendall.Of(months)
            && Same(SenSlope.Of(holed)?.Slope, SenSlope.Of(months)?.Slope)
            && Same(StraightLine.Of(holed)?.Chance, StraightLine.Of(months)?.Chance)
            && Same(Prewhitening.CarriedOver(holed), Prewhitening.CarriedOver(months));
    });

    [Fact]
    public void Which_calendar_month_is_which_does_not_matter_to_a_seasonal_trend() => Holds(Years, months =>
    {
        double[] renamed = [.. months.Chunk(12).SelectMany(year => (double[])[.. year[5..], .. year[..5]])];
        var (test, other) = (SeasonalKendall.Of(months), SeasonalKendall.Of(renamed));
        return other.S == test.S && Same(other.Variance, test.Variance) && Same(other.CovariedVariance, test.CovariedVariance)
            && Same(other.SlopePerYear, test.SlopePerYear);
    });

    [Fact]
    public void A_season_leaves_a_seasonal_trend() => Holds(Years, months =>
    {
        double[] seasonal = [.. months.Select((figure, i) => figure + (512 * (i % 12)))];
        var (test, other) = (SeasonalKendall.Of(months), SeasonalKendall.Of(seasonal));
        return other.S == test.S && Same(other.Chance, test.Chance) && Same(other.SlopePerYear, test.SlopePerYear);
    });

    [Fact]
    public void A_year_without_figures_at_the_end_leaves_a_seasonal_trend() => Holds(Years, months =>
    {
        var (test, other) = (SeasonalKendall.Of(months), SeasonalKendall.Of([.. months, .. Enumerable.Repeat(double.NaN, 12)]));
        return other.S == test.S && Same(other.Variance, test.Variance) && Math.Abs(other.CovariedVariance - test.CovariedVariance) < 1e-6;
    });

    [Fact]
    public void A_rolling_total_rises_exactly_when_a_month_lies_above_the_year_before() => Holds(Whole(24), months =>
    {
        double[] totals = [.. Enumerable.Range(0, 13).Select(first => months.Skip(first).Take(12).Sum())];
        var rises = Enumerable.Range(1, 12).Count(i => totals[i] > totals[i - 1]);
        var seen = YearOnYear.OfFigures(months);
        return seen.Why != Statistics.Change.CannotTell.Nothing || seen.Months.Up == rises;
    });

    [Fact]
    public void The_other_way_round_a_year_changed_by_the_inverse_with_the_same_chance() => Holds(Whole(24), months =>
    {
        double[] days = [.. Enumerable.Repeat(1.0, 24)];
        var (there, back) = (YearOnYear.OfCounts(months, days), YearOnYear.OfCounts([.. months[12..], .. months[..12]], days));
        return months.Sum() == 0 || (Same(back.Chance, there.Chance) && Same(back.Serial, there.Serial) && Same(back.Effect, 1 / there.Effect)
            && back.Months.Up == there.Months.Moved - there.Months.Up);
    });

    [Fact]
    public void A_month_lost_in_one_year_is_lost_in_the_other() => Holds(Whole(24), months =>
    {
        double[] days = [.. Enumerable.Repeat(1.0, 24)];
        var (first, second) = (months.ToArray(), months.ToArray());
        first[4] = double.NaN;
        second[16] = double.NaN;
        return YearOnYear.OfCounts(first, days).Equals(YearOnYear.OfCounts(second, days)) && YearOnYear.OfFigures(first).Equals(YearOnYear.OfFigures(second));
    });

    private static Arbitrary<double[]> Series(int length) => Gen.Frequency(
            (9, Gen.Choose(0, 40).Select(figure => (double)figure)),
            (1, Gen.Constant(double.NaN)))
        .ArrayOf(length)
        .ToArbitrary();

    private static Arbitrary<double[]> Whole(int length) => Gen.Choose(0, 40).Select(figure => (double)figure).ArrayOf(length).ToArbitrary();

    private static void Holds(Arbitrary<double[]> series, Func<double[], bool> law) => Prop.ForAll(series, law).QuickCheckThrowOnFailure();

    private static bool Same(double? one, double? other) => (one is null && other is null)
        || (one is { } a && other is { } b && (a.Equals(b) || Math.Abs(a - b) <= Near * Math.Max(1, Math.Abs(a))));
}
