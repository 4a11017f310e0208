using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Intervals;
using Interval = KloeRules.Statistics.Intervals.Interval;

namespace KloeRules.Statistics.Tests.Intervals;

public sealed class IntervalLaws
{
    private static readonly Arbitrary<(double Part, double Whole)> Shares = Gen.Choose(1, 500)
        .SelectMany(whole => Gen.Choose(0, whole).Select(part => ((double)part, (double)whole)))
        .ToArbitrary();

    private static readonly Arbitrary<double> Counts = Gen.Choose(0, 2_000).Select(count => (double)count).ToArbitrary();

    private static readonly Arbitrary<Func<double, double, double, Interval>> Methods =
        Gen.Elements<Func<double, double, double, Interval>>(ShareInterval.Wilson, ShareInterval.Exact).ToArbitrary();

    private static readonly Arbitrary<Func<double, double, Interval>> CountMethods =
        Gen.Elements<Func<double, double, Interval>>(CountInterval.Exact, CountInterval.Byar, CountInterval.Of).ToArbitrary();

    [Fact]
    public void An_interval_covers_the_share_and_stays_between_none_and_all() =>
        Prop.ForAll(Shares, Methods, (of, method) =>
        {
            var interval = method(of.Part, of.Whole, 0.95);
            return interval.Covers(of.Part / of.Whole) && interval.Lower >= 0 && interval.Upper <= 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_confidence_takes_a_wider_interval() =>
        Prop.ForAll(Shares, Methods, (of, method) =>
        {
            var (inner, outer) = (method(of.Part, of.Whole, 0.95), method(of.Part, of.Whole, 0.998));
            return outer.Lower <= inner.Lower && inner.Upper <= outer.Upper;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_other_cases_have_the_interval_turned_round() =>
        Prop.ForAll(Shares, Methods, (of, method) =>
        {
            var (some, others) = (method(of.Part, of.Whole, 0.95), method(of.Whole - of.Part, of.Whole, 0.95));
            return Math.Abs(some.Lower - (1 - others.Upper)) < 1e-12 && Math.Abs(some.Upper - (1 - others.Lower)) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_interval_covers_the_count_and_grows_with_it() =>
        Prop.ForAll(Counts, CountMethods, (count, method) =>
        {
            var (own, next) = (method(count, 0.95), method(count + 1, 0.95));
            return own.Covers(count) && own.Lower <= next.Lower + 0.05 && own.Upper <= next.Upper + 0.05;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Byars_interval_is_near_the_exact_one() =>
        Prop.ForAll(Gen.Choose(10, 2_000).Select(count => (double)count).ToArbitrary(), count =>
        {
            var (exact, byar) = (CountInterval.Exact(count), CountInterval.Byar(count));
            return Math.Abs(exact.Lower - byar.Lower) < 0.05 && Math.Abs(exact.Upper - byar.Upper) < 0.05;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_target_is_below_within_or_above() =>
        Prop.ForAll(Shares, Gen.Choose(0, 100).Select(percent => percent / 100.0).ToArbitrary(), (of, target) =>
        {
            var interval = ShareInterval.Wilson(of.Part, of.Whole);
            return new[] { interval.IsBelow(target), interval.Covers(target), interval.IsAbove(target) }.Count(holds => holds) == 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_an_unknown_interval_nothing_is_said() =>
        Assert.False(Interval.Unknown.IsBelow(1) || Interval.Unknown.IsAbove(1) || Interval.Unknown.Covers(1));
}
