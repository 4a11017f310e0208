using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using Interval = KloeRules.Language.Lints.Interval;

namespace KloeRules.Language.Tests.Lints;

/// <summary>Intervals against counting: every half between the ends that are drawn stands for the figures there.</summary>
public sealed class IntervalLaws
{
    private static readonly double[] Figures = [.. Enumerable.Range(-6, 46).Select(half => half / 2.0)];

    private static readonly Gen<Interval> AnyInterval =
        from comparison in Gen.Elements(Comparison.Above, Comparison.AtLeast, Comparison.Below, Comparison.AtMost, Comparison.Equal, Comparison.Between)
        from limit in Gen.Choose(0, 10)
        from width in Gen.Choose(-2, 6)
        select Interval.Of(new Level(0, 0, comparison, limit, limit + width, default));

    [Fact]
    public void What_is_in_both_is_in_their_common_part() => Hold(
        from left in AnyInterval
        from right in AnyInterval
        select (Left: left, Right: right),
        pair => Figures.All(figure => Has(pair.Left.And(pair.Right), figure) == (Has(pair.Left, figure) && Has(pair.Right, figure))));

    [Fact]
    public void An_interval_is_empty_when_no_figure_is_in_it() =>
        Hold(AnyInterval, interval => interval.IsEmpty == !Figures.Any(figure => Has(interval, figure)));

    [Fact]
    public void One_lies_within_another_when_all_its_figures_do() => Hold(
        from left in AnyInterval
        from right in AnyInterval
        select (Left: left, Right: right),
        pair => pair.Left.Within(pair.Right) == Figures.All(figure => !Has(pair.Left, figure) || Has(pair.Right, figure)));

    [Fact]
    public void They_cover_what_they_leave_no_figure_of_out() => Hold(
        from all in AnyInterval
        from parts in Gen.ListOf(AnyInterval)
        select (All: all, Parts: parts.ToArray()),
        drawn => drawn.All.IsEmpty
            || Interval.Cover(drawn.All, drawn.Parts) == Figures.All(figure => !Has(drawn.All, figure) || drawn.Parts.Any(part => Has(part, figure))));

    private static bool Has(Interval interval, double figure) =>
        (figure > interval.Low || (figure == interval.Low && !interval.LowOpen)) && (figure < interval.High || (figure == interval.High && !interval.HighOpen));

    private static void Hold<T>(Gen<T> drawn, Func<T, bool> law) =>
        Prop.ForAll(drawn.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20230309, 1));
}
