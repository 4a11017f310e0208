using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Trend;

public sealed class AutocorrelationTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void A_wave_of_a_year_is_alike_after_a_year_and_opposite_after_half()
    {
        double[] wave = [.. Enumerable.Range(0, 120).Select(i => Math.Sin(i * Math.PI / 6))];

        Assert.Equal(0.9, Autocorrelation.At(wave, 12), 9);
        Assert.Equal(-0.95, Autocorrelation.At(wave, 6), 9);
        Assert.True(LjungBox.Of(wave, 10)!.Value.Chance < 1e-9);
    }

    [Fact]
    public void A_missing_month_keeps_its_place()
    {
        double[] swinging = [1, 3, 1, 3, Missing, 3, 1, 3, 1, 3];

        Assert.True(Autocorrelation.At(swinging, 1) < -0.5);
        Assert.True(Autocorrelation.At(swinging, 2) > 0.5);
    }

    [Fact]
    public void A_series_that_never_moves_has_none()
    {
        Assert.True(double.IsNaN(Autocorrelation.At([7, 7, 7, 7], 1)));
        Assert.Null(LjungBox.Of([7, 7, 7, 7], 2));
    }
}
