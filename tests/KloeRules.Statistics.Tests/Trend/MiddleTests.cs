using KloeRules.Statistics.Chance;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Trend;

public sealed class MiddleTests
{
    [Theory]
    [InlineData(3, new double[] { 3 })]
    [InlineData(2.5, new double[] { 4, 1, 3, 2 })]
    [InlineData(2, new double[] { 2, 9, 2, 2, 1 })]
    public void The_middle_of_an_even_number_is_the_mean_of_two(double middle, double[] numbers) => Assert.Equal(middle, Middle.Of(numbers));

    [Fact]
    public void It_is_what_putting_them_in_order_gives()
    {
        var numbers = new SeededNumbers("middle");
        for (var count = 1; count < 200; count++)
        {
            double[] drawn = [.. Enumerable.Range(0, count).Select(_ => Math.Round(20 * numbers.Uniform()))];
            var ordered = drawn.Order().ToArray();

            Assert.Equal((ordered[(count - 1) / 2] + ordered[count / 2]) / 2, Middle.Of(drawn));
        }
    }
}
