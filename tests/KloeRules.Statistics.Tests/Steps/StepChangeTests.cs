using KloeRules.Statistics.Steps;

namespace KloeRules.Statistics.Tests.Steps;

public sealed class StepChangeTests
{
    /// <summary>The Nile's flow at Aswan, 1871 to 1930, in 10⁸ m³: lower from 1899 on.</summary>
    private static readonly double[] Nile =
    [
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100,
        774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759,
    ];

    /// <summary>Thirty-six months about 20 that look random.</summary>
    private static readonly double[] Level =
        [.. Enumerable.Range(1, 36).Select(month => 20 + ((double)(int)System.Numerics.BigInteger.ModPow(3, month, 101) / 25))];

    [Fact]
    public void The_Nile_fell_in_1899()
    {
        var change = StepChange.Of(Nile)!.Value;

        Assert.Equal(StepShape.Step, change.Shape);
        Assert.Equal(28, change.First);
        Assert.Equal(1097.75, change.Before, 9);
        Assert.Equal(Nile[28..].Average(), change.After, 9);
        Assert.Equal((change.After - 1097.75) / 1097.75, change.Relative!.Value, 12);
        Assert.True(change.Chance < 0.001);
    }

    [Fact]
    public void Of_a_longer_series_the_last_sixty_months_are_looked_at() =>
        Assert.Equal(38, StepChange.Of([.. Nile.Take(10), .. Nile])!.Value.First);

    [Fact]
    public void A_missing_month_moves_no_place()
    {
        double[] holed = [.. Nile];
        (holed[5], holed[40]) = (double.NaN, double.NaN);

        Assert.Equal(28, StepChange.Of(holed)!.Value.First);
    }

    [Fact]
    public void Wobble_alone_is_no_step()
    {
        var change = StepChange.Of(Level)!.Value;

        Assert.Equal(StepShape.Level, change.Shape);
        Assert.Null(change.First);
    }

    [Fact]
    public void A_change_in_the_last_five_months_is_not_seen() =>
        Assert.Null(StepChange.Of([.. Level.Select((figure, month) => figure + (month >= 33 ? 6 : 0))])!.Value.First);

    [Fact]
    public void A_change_six_months_ago_is_seen() =>
        Assert.Equal(30, StepChange.Of([.. Level.Select((figure, month) => figure + (month >= 30 ? 6 : 0))])!.Value.First);

    [Fact]
    public void A_steady_rise_is_a_line() =>
        Assert.Equal(StepShape.Line, StepChange.Of([.. Level.Select((figure, month) => figure + (0.3 * month))])!.Value.Shape);

    [Fact]
    public void Less_than_two_years_say_nothing() => Assert.Null(StepChange.Of(Nile.AsSpan(0, 23)));

    [Fact]
    public void A_series_that_never_moves_says_nothing() => Assert.Null(StepChange.Of([.. Enumerable.Repeat(3.0, 36)]));
}
