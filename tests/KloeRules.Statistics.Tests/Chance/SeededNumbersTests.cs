using KloeRules.Statistics.Chance;

namespace KloeRules.Statistics.Tests.Chance;

public sealed class SeededNumbersTests
{
    [Fact]
    public void The_same_seed_gives_the_same_numbers_on_every_machine()
    {
        var numbers = new SeededNumbers("Response Time");

        Assert.Equal(
            ["0.9714", "0.4514", "0.5184", "0.4069"],
            Enumerable.Range(0, 4).Select(_ => numbers.Uniform().ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Another_seed_gives_others() => Assert.NotEqual(new SeededNumbers("a").Uniform(), new SeededNumbers("b").Uniform());

    [Fact]
    public void Uniform_numbers_fill_the_unit_evenly()
    {
        var numbers = new SeededNumbers("even");
        var tenths = Enumerable.Range(0, 10_000).Select(_ => numbers.Uniform()).GroupBy(number => (int)(number * 10)).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(Enumerable.Range(0, 10), tenths.Keys.Order());
        Assert.All(tenths.Values, count => Assert.InRange(count, 900, 1_100));
    }

    [Fact]
    public void Normal_numbers_have_mean_nought_and_deviation_one()
    {
        var numbers = new SeededNumbers("normal");
        var drawn = Enumerable.Range(0, 10_000).Select(_ => numbers.Normal()).ToArray();

        Assert.InRange(drawn.Average(), -0.04, 0.04);
        Assert.InRange(Math.Sqrt(drawn.Average(number => number * number)), 0.97, 1.03);
    }
}
