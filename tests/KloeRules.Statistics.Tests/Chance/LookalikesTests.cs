using KloeRules.Statistics.Chance;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.Chance;

public sealed class LookalikesTests
{
    private static readonly double[] Leaning = new OrdinaryVariation(100, 8, 0.6).Simulate(60, new SeededNumbers("leaning"));

    [Fact]
    public void Seven_months_or_none_that_move_say_nothing()
    {
        Assert.Null(Lookalikes.Of([1, 2, 1, 2, 1, 2, 1]));
        Assert.Null(Lookalikes.Of([5, 5, 5, 5, 5, 5, 5, 5, 5]));
        Assert.False(Lookalikes.IsEnough([1, 2, 1, 2, 1, 2, 1]));
        Assert.True(Lookalikes.IsEnough([5, 5, 5, 5, 5, 5, 5, 5]));
    }

    [Fact]
    public void What_is_older_than_four_years_is_not_looked_at() =>
        Assert.Null(Lookalikes.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, .. Enumerable.Repeat(5.0, 48)]));

    [Fact]
    public void Whoever_works_it_out_finds_the_same_mean_wobble_and_carry_over()
    {
        var latest = Leaning[^48..];
        foreach (var drawn in Draws(Leaning, figure => figure).Select(months => months[^48..]))
        {
            Assert.Equal(latest.Average(), drawn.Average(), 6);
            Assert.Equal(MovingRange.Sigma(latest), MovingRange.Sigma(drawn), 6);
            Assert.InRange(OrdinaryVariation.CarryOverOf(drawn), OrdinaryVariation.CarryOverOf(latest) - 0.07, OrdinaryVariation.CarryOverOf(latest) + 0.07);
        }
    }

    [Fact]
    public void Missing_months_are_left_out_of_what_is_compared()
    {
        double[] gaps = [.. Leaning.Select((figure, i) => i % 7 == 3 ? double.NaN : figure)];
        foreach (var drawn in Draws(gaps, figure => figure))
        {
            double[] seen = [.. drawn.Select((figure, i) => i % 7 == 3 ? double.NaN : figure)];
            Assert.Equal(gaps[^48..].Where(double.IsFinite).Average(), seen[^48..].Where(double.IsFinite).Average(), 6);
            Assert.Equal(MovingRange.Sigma(gaps.AsSpan()[^48..]), MovingRange.Sigma(seen.AsSpan()[^48..]), 6);
        }
    }

    [Fact]
    public void Few_whole_events_keep_about_the_mean_and_wobble_they_had()
    {
        double[] few = [.. new OrdinaryVariation(2, 1.4, 0).Simulate(48, new SeededNumbers("few")).Select(Whole)];
        var draws = Draws(few, Whole).ToArray();

        Assert.All(draws, drawn => Assert.All(drawn, figure => Assert.True(figure >= 0 && figure == Math.Round(figure))));
        Assert.InRange(draws.Average(drawn => drawn.Average()), few.Average() - 0.05, few.Average() + 0.05);
        Assert.InRange(draws.Average(drawn => MovingRange.Sigma(drawn)), 0.97 * MovingRange.Sigma(few), 1.03 * MovingRange.Sigma(few));
    }

    [Fact]
    public void The_same_numbers_draw_the_same_figures() => Assert.Equal(Draws(Leaning, figure => figure).First(), Draws(Leaning, figure => figure).First());

    [Fact]
    public void Another_unit_draws_the_same_figures_in_that_unit()
    {
        var hours = Draws([.. Leaning.Select(minutes => minutes / 60)], figure => figure).First();

        Assert.All(Draws(Leaning, figure => figure).First().Zip(hours), pair => Assert.Equal(pair.First, pair.Second * 60, 9));
    }

    private static IEnumerable<double[]> Draws(double[] months, Func<double, double> possible) =>
        Enumerable.Range(0, 50).Select(number => Lookalikes.Of(months)!.Draw(new SeededNumbers($"draw {number}"), possible));

    private static double Whole(double figure) => Math.Max(0, Math.Round(figure));
}
