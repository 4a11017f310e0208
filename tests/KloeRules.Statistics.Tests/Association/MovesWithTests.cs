using KloeRules.Statistics.Association;
using KloeRules.Statistics.Seasons;

namespace KloeRules.Statistics.Tests.Association;

public sealed class MovesWithTests
{
    /// <summary>Figures without trend or season that look random: remainders of powers of 3.</summary>
    private static readonly double[] Wobble = [.. Enumerable.Range(1, 60).Select(month => (double)((int)System.Numerics.BigInteger.ModPow(3, month, 101)))];

    [Fact]
    public void The_same_moves_go_together_whatever_the_level()
    {
        var moves = MovesWith.Of(Wobble, [.. Wobble.Select(figure => 500 + (2 * figure))], 0)!.Value;

        Assert.Equal(1, moves.Coefficient, 12);
        Assert.True(moves.Chance < 0.001);
    }

    [Fact]
    public void Opposite_moves_have_a_negative_coefficient() =>
        Assert.Equal(-1, MovesWith.Of(Wobble, [.. Wobble.Select(figure => 500 - figure)], 0)!.Value.Coefficient, 12);

    [Fact]
    public void The_lag_says_by_how_many_months_the_second_goes_before()
    {
        var moves = MovesWith.Of(Wobble[..^2], Wobble[2..], 3)!.Value;

        Assert.Equal(2, moves.Lag);
        Assert.Equal(1, moves.Coefficient, 12);
    }

    [Fact]
    public void A_shared_trend_alone_is_no_moving_together()
    {
        double[] x = [.. Wobble.Select((figure, month) => figure + (10 * month))];
        double[] y = [.. Wobble.Reverse().Select((figure, month) => figure + (10 * month))];

        Assert.True(Correlation.Spearman(x, y) > 0.9);
        Assert.True(MovesWith.Of(x, y, 0)!.Value.Chance > MovesWith.Significant);
    }

    [Fact]
    public void Less_than_three_years_say_nothing() => Assert.Null(MovesWith.Of(Wobble[..35], Wobble[..35], 0));

    [Fact]
    public void A_season_is_known_from_wobble()
    {
        double[] seasonal = [.. Wobble.Select((figure, month) => figure + (200 * Math.Sin(month * Math.PI / 6)))];

        Assert.True(SeasonTest.Has(seasonal));
        Assert.False(SeasonTest.Has(Wobble));
    }
}
