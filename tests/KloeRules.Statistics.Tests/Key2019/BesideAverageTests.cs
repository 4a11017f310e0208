using KloeRules.Statistics.Key2019;

namespace KloeRules.Statistics.Tests.Key2019;

public sealed class BesideAverageTests
{
    [Fact]
    public void The_average_of_24_months_comes_with_the_deviation_of_a_sample()
    {
        var average = BesideAverage.Of([.. Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? 10.0 : 12.0)])!.Value;

        Assert.Equal(11, average.Mean);
        Assert.Equal(Math.Sqrt(24 / 23.0), average.Deviation, 12);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Four_of_the_24_months_may_be_missing(int missing, bool isKnown) => Assert.Equal(
        isKnown, BesideAverage.Of([.. Enumerable.Range(0, 24).Select(i => i < missing ? double.NaN : i)]).HasValue);
}
