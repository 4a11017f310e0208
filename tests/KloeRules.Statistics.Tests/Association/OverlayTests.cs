using KloeRules.Statistics.Association;

namespace KloeRules.Statistics.Tests.Association;

public sealed class OverlayTests
{
    private static readonly double[] Months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

    [Fact]
    public void Series_of_different_units_come_to_lie_on_each_other()
    {
        var overlay = Overlay.Of(Months, [.. Months.Select(figure => 1000 * figure)])!;

        Assert.Equal(-5.5 / Math.Sqrt(13), overlay.First[0], 12);
        Assert.All(overlay.First.Zip(overlay.Second), both => Assert.Equal(both.First, both.Second, 12));
    }

    [Fact]
    public void A_month_missing_in_one_is_left_out_of_both()
    {
        var overlay = Overlay.Of([.. Months, 13], [.. Months, double.NaN])!;

        Assert.Equal(-5.5 / Math.Sqrt(13), overlay.First[0], 12);
        Assert.True(double.IsNaN(overlay.First[^1]));
    }

    [Fact]
    public void Eleven_common_months_are_too_few() => Assert.Null(Overlay.Of([.. Months[..11], double.NaN], Months));

    [Fact]
    public void A_series_that_never_moves_can_not_be_laid_over() => Assert.Null(Overlay.Of(Months, [.. Months.Select(_ => 3.0)]));
}
