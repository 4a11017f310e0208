using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

/// <summary>What must hold of the change between any two periods.</summary>
public sealed class ChangeLaws
{
    private static readonly double[] Days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private static readonly Arbitrary<(double[] Later, double[] Earlier)> Years = Gen.Choose(0, 60)
        .SelectMany(most => Gen.Choose(0, most).Select(count => (double)count).ArrayOf(12).Two())
        .Select(pair => (pair.Item1, pair.Item2))
        .ToArbitrary();

    private static readonly Arbitrary<(double X1, double N1, double X2, double N2)> Shares = Gen.Choose(10, 300).Two()
        .SelectMany(n => Gen.Choose(0, n.Item1).SelectMany(x1 => Gen.Choose(0, n.Item2).Select(x2 => ((double)x1, (double)n.Item1, (double)x2, (double)n.Item2))))
        .ToArbitrary();

    [Fact]
    public void Swapping_the_periods_turns_the_ratio_over_and_leaves_the_chance() =>
        Prop.ForAll(Years, Gen.Elements(true, false).ToArbitrary(), (years, isSeasonal) =>
        {
            var up = TwoCounts.Of(years.Later, Days, years.Earlier, Days, isSeasonal);
            var down = TwoCounts.Of(years.Earlier, Days, years.Later, Days, isSeasonal);
            return Near(up.Ratio, 1 / down.Ratio) && Near(up.Chance, down.Chance) && Near(up.Dispersion, down.Dispersion)
                && Near(up.Interval.Lower, 1 / down.Interval.Upper) && Near(up.Interval.Upper, 1 / down.Interval.Lower);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_unit_of_the_exposure_does_not_matter() =>
        Prop.ForAll(Years, Gen.Elements(true, false).ToArbitrary(), (years, isSeasonal) =>
        {
            var hours = Days.Select(days => days * 24).ToArray();
            var (byDay, byHour) = (TwoCounts.Of(years.Later, Days, years.Earlier, Days, isSeasonal), TwoCounts.Of(years.Later, hours, years.Earlier, hours, isSeasonal));
            return Near(byDay.Ratio, byHour.Ratio) && Near(byDay.Chance, byHour.Chance) && Near(byDay.Dispersion, byHour.Dispersion);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Twice_the_exposure_of_the_later_year_halves_the_ratio() =>
        Prop.ForAll(Years, years =>
        {
            var twice = Days.Select(days => days * 2).ToArray();
            return Near(TwoCounts.Of(years.Later, Days, years.Earlier, Days).Ratio, 2 * TwoCounts.Of(years.Later, twice, years.Earlier, Days).Ratio);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_months_within_a_period_does_not_matter() =>
        Prop.ForAll(Years, years => Near(
            TwoCounts.Of(years.Later, Days, years.Earlier, Days).Chance,
            TwoCounts.Of([.. years.Later.Reverse()], [.. Days.Reverse()], years.Earlier, Days).Chance)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_interval_covers_the_ratio_and_leaves_1_out_as_often_as_the_chance_is_below_1_in_20() =>
        Prop.ForAll(Years, Gen.Elements(true, false).ToArbitrary(), (years, isSeasonal) =>
        {
            var change = TwoCounts.Of(years.Later, Days, years.Earlier, Days, isSeasonal);
            return double.IsNaN(change.Ratio)
                || (change.Interval.Covers(change.Ratio) && (change.Method == CountMethod.Exact || change.Interval.Covers(1) == change.Chance > 0.05));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Months_that_follow_one_another_make_a_change_less_certain() =>
        Prop.ForAll(Years, years =>
        {
            var (alone, serial) = (TwoCounts.Of(years.Later, Days, years.Earlier, Days), TwoCounts.Of(years.Later, Days, years.Earlier, Days, serial: 2));
            return serial.Chance >= alone.Chance && Near(serial.Ratio, alone.Ratio);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_month_takes_its_partner_out() =>
        Prop.ForAll(Years, Gen.Choose(0, 11).ToArbitrary(), (years, missing) =>
        {
            double[] holed = [.. years.Later];
            holed[missing] = double.NaN;
            double[] Without(double[] months) => [.. months.Where((_, i) => i != missing)];
            return TwoCounts.Of(holed, Days, years.Earlier, Days).Why == CannotTell.MissingMonth
                && TwoCounts.OfPairs(holed, Days, years.Earlier, Days)
                    == TwoCounts.Of(Without(years.Later), Without(Days), Without(years.Earlier), Without(Days));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Swapping_the_shares_negates_the_difference_and_leaves_the_chance() =>
        Prop.ForAll(Shares, of =>
        {
            var (up, down) = (TwoShares.Of(of.X1, of.N1, of.X2, of.N2), TwoShares.Of(of.X2, of.N2, of.X1, of.N1));
            return Near(up.Difference, -down.Difference) && Near(up.Chance, down.Chance)
                && Near(up.Interval.Lower, -down.Interval.Upper) && Near(up.Interval.Upper, -down.Interval.Lower);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_the_other_cases_negates_the_difference_and_leaves_the_chance() =>
        Prop.ForAll(Shares, of =>
        {
            var (some, others) = (TwoShares.Of(of.X1, of.N1, of.X2, of.N2), TwoShares.Of(of.N1 - of.X1, of.N1, of.N2 - of.X2, of.N2));
            return Near(some.Difference, -others.Difference) && Near(some.Chance, others.Chance) && Near(some.Interval.Lower, -others.Interval.Upper);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_interval_covers_the_difference_and_more_dispersion_widens_it() =>
        Prop.ForAll(Shares, of =>
        {
            var (alone, spread) = (TwoShares.Of(of.X1, of.N1, of.X2, of.N2), TwoShares.Of(of.X1, of.N1, of.X2, of.N2, dispersion: 3));
            return alone.Interval.Covers(alone.Difference) && spread.Interval.Covers(alone.Interval.Lower) && spread.Interval.Covers(alone.Interval.Upper)
                && spread.Chance >= alone.Chance;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pairs_swapped_lean_as_far_the_other_way() =>
        Prop.ForAll(Years, years =>
        {
            var up = years.Later.Zip(years.Earlier, (after, before) => after - before).ToArray();
            var down = up.Select(difference => -difference).ToArray();
            var (rises, falls) = (SignTest.Of(up), SignTest.Of(down));
            return SignedRanks.Chance(up) == SignedRanks.Chance(down) && rises.Up + falls.Up == rises.Moved && rises.Chance == falls.Chance
                && PairedT.Of(up)?.Chance == PairedT.Of(down)?.Chance;
        }).QuickCheckThrowOnFailure();

    private static bool Near(double one, double other) => one.Equals(other) || Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one));
}
