using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Chance;
using KloeRules.Statistics.Seasons;

namespace KloeRules.Statistics.Tests.Seasons;

public sealed class SeasonTests
{
    private static readonly double[] Winters = [30, 20, 10, 0, -10, -20, -30, -20, -10, 0, 10, 20];
    private static readonly Arbitrary<double[]> Years = Gen.Choose(1, 40).Select(figure => (double)figure).ArrayOf(48).ToArbitrary();

    [Fact]
    public void Three_years_that_are_alike_have_a_season() => Assert.True(SeasonTest.Has(Seasonal(36, 1)));

    [Fact]
    public void A_month_may_be_missing()
    {
        var months = Seasonal(36, 1);
        months[7] = double.NaN;

        Assert.True(SeasonTest.Has(months));
    }

    [Fact]
    public void A_trend_alone_is_no_season() => Assert.False(SeasonTest.Has([.. Enumerable.Range(0, 48).Select(i => 100.0 + (3 * i))]));

    [Fact]
    public void Less_than_three_years_can_not_tell() => Assert.Null(SeasonTest.Of(Seasonal(35, 1)));

    [Fact]
    public void Noise_is_taken_for_a_season_once_in_a_hundred()
    {
        const int Series = 2000;
        var numbers = new SeededNumbers("season");
        var found = Enumerable.Range(0, Series).Count(_ => SeasonTest.Has([.. Enumerable.Range(0, 48).Select(_ => numbers.Normal())]));

        Assert.InRange((double)found / Series, 0, 0.015);
    }

    [Fact]
    public void Amounts_and_factors_are_found_again()
    {
        double[] added = [.. Enumerable.Range(0, 48).Select(i => 200 + (2 * i) + Winters[i % 12])];
        double[] times = [.. Enumerable.Range(0, 48).Select(i => 200 * (1 + (Winters[i % 12] / 100)))];
        var (amounts, factors) = (SeasonalIndices.Of(added, isMultiplicative: false)!, SeasonalIndices.Of(times)!);

        Assert.All(Winters.Zip(amounts.Indices), pair => Assert.Equal(pair.First, pair.Second, 9));
        Assert.True(factors.IsMultiplicative);
        Assert.All(Winters.Zip(factors.Indices), pair => Assert.Equal(1 + (pair.First / 100), pair.Second, 9));
        Assert.All(factors.Adjusted(times), month => Assert.Equal(200, month, 9));
    }

    [Fact]
    public void Figures_not_above_0_have_amounts()
    {
        var months = Seasonal(48, 1);
        months[20] = 0;

        Assert.False(SeasonalIndices.Of(months)!.IsMultiplicative);
        Assert.Null(SeasonalIndices.Of(months, isMultiplicative: true));
    }

    [Fact]
    public void Months_are_adjusted_by_their_place_after_the_baseline()
    {
        var indices = SeasonalIndices.Of(Seasonal(36, 1), isMultiplicative: false)!;
        var whole = indices.Adjusted(Seasonal(48, 1));

        Assert.Equal(whole[31..43], indices.Adjusted(Seasonal(48, 1).AsSpan(31, 12), after: 31));
        Assert.Equal(indices.Adjusted([5], after: 11), indices.Adjusted([5], after: -1));
        Assert.Equal(5, indices.With(indices.Without(5, 14), 14), 12);
    }

    [Fact]
    public void The_months_judged_do_not_explain_themselves_away()
    {
        var (usual, odd) = (Seasonal(60, 1), Seasonal(60, 1));
        odd[55] += 500;
        var (one, other) = (Deseasoned.Of(usual, 48), Deseasoned.Of(odd, 48));

        Assert.Equal(Season.TakenOut, other.Season);
        Assert.Equal(one.Adjusted!.Indices, other.Adjusted!.Indices);
        Assert.Equal(one.Months[..55], other.Months[..55]);
    }

    [Fact]
    public void What_is_known_of_a_season_is_said()
    {
        double[] noise = [.. Enumerable.Range(0, 48).Select(i => 100 + ((i * 37) % 11) - ((i * 17) % 7))];

        Assert.Equal(Season.Unknown, Deseasoned.Of(Seasonal(48, 1), 35).Season);
        Assert.Equal(Season.None, Deseasoned.Of(noise, 48).Season);
        Assert.Equal(noise, Deseasoned.Of(noise, 48).Months);
        Assert.Null(Deseasoned.Of(noise, 48).Adjusted);
        Assert.Equal(Season.None, Deseasoned.Of(new double[48], 36).Season);
    }

    [Fact]
    public void A_larger_unit_leaves_the_factors_and_scales_the_amounts() => Prop.ForAll(Years, months =>
    {
        double[] scaled = [.. months.Select(figure => figure * 4)];
        var (factors, other) = (SeasonalIndices.Of(months)!, SeasonalIndices.Of(scaled)!);
        var (amounts, larger) = (SeasonalIndices.Of(months, isMultiplicative: false)!, SeasonalIndices.Of(scaled, isMultiplicative: false)!);
        return factors.Indices.SequenceEqual(other.Indices) && amounts.Indices.Select(index => index * 4).SequenceEqual(larger.Indices)
            && Nullable.Equals(SeasonTest.Of(months), SeasonTest.Of(scaled));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Indices_cancel_out_over_a_year() => Prop.ForAll(Years, months =>
        Math.Abs(SeasonalIndices.Of(months)!.Indices.Average() - 1) < 1e-9
        && Math.Abs(SeasonalIndices.Of(months, isMultiplicative: false)!.Indices.Sum()) < 1e-9).QuickCheckThrowOnFailure();

    private static double[] Seasonal(int months, double step) =>
        [.. Enumerable.Range(0, months).Select(i => 200 + (step * i) + Winters[i % 12] + (i * 7 % 5))];
}
