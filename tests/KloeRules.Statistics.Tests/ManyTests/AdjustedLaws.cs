using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.ManyTests;

namespace KloeRules.Statistics.Tests.ManyTests;

public sealed class AdjustedLaws
{
    private static readonly Arbitrary<double[]> Chances = Gen.Frequency(
            (6, Gen.Choose(0, 1000).Select(part => part / 1000.0)),
            (3, Gen.Choose(0, 20).Select(part => part / 1000.0)),
            (1, Gen.Constant(double.NaN)))
        .ArrayOf()
        .ToArbitrary();

    private static readonly Func<double[], double[]>[] Methods =
    [
        chances => Adjusted.BenjaminiHochberg(chances),
        chances => Adjusted.BenjaminiYekutieli(chances),
        chances => Adjusted.Holm(chances),
        chances => Adjusted.Bonferroni(chances),
    ];

    private static readonly Arbitrary<Func<double[], double[]>> AnyMethod = Gen.Elements(Methods).ToArbitrary();

    [Fact]
    public void Adjusting_keeps_the_order_and_never_makes_a_chance_smaller() =>
        Prop.ForAll(Chances, AnyMethod, (chances, method) =>
        {
            var pairs = chances.Zip(method(chances)).Where(pair => !double.IsNaN(pair.First)).OrderBy(pair => pair.First).ToArray();
            return pairs.All(pair => pair.Second >= pair.First * (1 - 1e-15) && pair.Second <= 1) && pairs.Zip(pairs.Skip(1)).All(two => two.First.Second <= two.Second.Second);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_methods_lie_in_their_order_of_care() =>
        Prop.ForAll(Chances, chances =>
        {
            var (bh, by, holm, most) = (Methods[0](chances), Methods[1](chances), Methods[2](chances), Methods[3](chances));
            return Enumerable.Range(0, chances.Length).Where(i => !double.IsNaN(chances[i])).All(i =>
                bh[i] <= holm[i] * (1 + 1e-12) && holm[i] <= most[i] * (1 + 1e-12) && bh[i] <= by[i] * (1 + 1e-12));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_tests_does_not_matter() =>
        Prop.ForAll(Chances, AnyMethod, (chances, method) => method([.. chances.Reverse()]).Reverse().SequenceEqual(method(chances)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_test_that_could_not_be_made_does_not_count_and_spoils_no_other() =>
        Prop.ForAll(Chances, AnyMethod, (chances, method) =>
        {
            var adjusted = method(chances);
            return chances.Select(double.IsNaN).SequenceEqual(adjusted.Select(double.IsNaN))
                && adjusted.Where(chance => !double.IsNaN(chance)).SequenceEqual(method([.. chances.Where(chance => !double.IsNaN(chance))]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Missing_ones_are_left_out_as_R_does() => Assert.Equal(
        [0.03, double.NaN, 0.04, 0.04],
        Adjusted.BenjaminiHochberg([0.01, double.NaN, 0.04, 0.03]).Select(chance => Math.Round(chance, 12)));

    [Fact]
    public void One_test_stays_as_it_is() => Assert.All(Methods, method => Assert.Equal([0.03], method([0.03])));
}
