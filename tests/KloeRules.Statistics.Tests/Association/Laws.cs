using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Association;

namespace KloeRules.Statistics.Tests.Association;

/// <summary>What must hold of any two series.</summary>
public sealed class Laws
{
    private static readonly Arbitrary<(double[] X, double[] Y)> Pairs = Gen.Choose(0, 60)
        .Select(figure => (double)figure)
        .ArrayOf(96)
        .Select(figures => (figures[..48], figures[48..]))
        .ToArbitrary();

    [Fact]
    public void Which_series_comes_first_does_not_matter() =>
        Prop.ForAll(Pairs, pair => Same(All(pair.X, pair.Y), All(pair.Y, pair.X), 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_months_does_not_matter_to_a_coefficient() =>
        Prop.ForAll(Pairs, pair => Same(All(pair.X, pair.Y), All([.. pair.X.Reverse()], [.. pair.Y.Reverse()]), 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_unit_and_a_shift_change_nothing() =>
        Prop.ForAll(Pairs, pair => Same(All(pair.X, pair.Y), All([.. pair.X.Select(figure => (4 * figure) + 512)], pair.Y), 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void One_series_turned_upside_down_turns_the_sign() =>
        Prop.ForAll(Pairs, pair => Same(All(pair.X, pair.Y), All([.. pair.X.Select(figure => -figure)], pair.Y), -1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Changing_the_series_about_or_turning_time_round_turns_the_lag() =>
        Prop.ForAll(Pairs, Gen.Choose(-6, 6).ToArbitrary(), (pair, lag) =>
        {
            var one = CrossCorrelation.Of(pair.X, pair.Y, lag);
            return Near(one, CrossCorrelation.Of(pair.Y, pair.X, -lag), 1)
                && Near(one, CrossCorrelation.Of([.. pair.X.Reverse()], [.. pair.Y.Reverse()], -lag), 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Moving_together_does_not_hang_on_units_or_on_which_series_is_first() =>
        Prop.ForAll(Pairs, pair =>
        {
            var one = MovesWith.Of(pair.X, pair.Y, 6);
            var scaled = MovesWith.Of([.. pair.X.Select(figure => 8 * figure)], pair.Y, 6);
            var changed = MovesWith.Of(pair.Y, pair.X, 6);
            return one == scaled && Near(one?.Chance, changed?.Chance, 1);
        }).QuickCheckThrowOnFailure();

    private static double?[] All(double[] x, double[] y) =>
        [CorrelationTest.Pearson(x, y)?.Coefficient, CorrelationTest.Spearman(x, y)?.Coefficient, Kendall.Of(x, y)?.Tau];

    private static bool Same(double?[] before, double?[] after, int sign) => before.Zip(after, (one, other) => Near(one, other, sign)).All(near => near);

    private static bool Near(double? one, double? other, int sign) => one is null ? other is null : Math.Abs(one.Value - (sign * other!.Value)) < 1e-9;
}
