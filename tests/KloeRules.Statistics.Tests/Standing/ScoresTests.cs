using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Standing;

namespace KloeRules.Statistics.Tests.Standing;

public sealed class ScoresTests
{
    private static readonly Arbitrary<double[]> Areas = Gen.Frequency(
            (9, Gen.Choose(0, 30).Select(figure => (double)figure)),
            (1, Gen.Constant(double.NaN)))
        .ArrayOf(8)
        .ToArbitrary();

    [Fact]
    public void One_of_eight_never_scores_beyond_2_47() =>
        Assert.Equal(7 / Math.Sqrt(8), Scores.Z([0, 0, 0, 0, 0, 0, 0, 1_000_000])![^1], 12);

    [Fact]
    public void A_far_figure_stands_out_by_the_median_even_so() =>
        Assert.True(Scores.Modified([10, 11, 12, 13, 14, 15, 16, 60])![^1] > Scores.StandsOut);

    [Fact]
    public void The_modified_score_is_0_6745_of_the_distance_in_median_deviations() =>
        Assert.Equal([-1.349, -0.6745, 0, 0.6745, 1.349], Scores.Modified([1, 2, 3, 4, 5])!.Select(score => Math.Round(score, 12)));

    [Fact]
    public void Figures_alike_have_no_score()
    {
        Assert.Null(Scores.Z([0.1, 0.1, 0.1]));
        Assert.Null(Scores.Z([4]));
        Assert.Null(Scores.Modified([3, 3, 3, 9]));
        Assert.Null(Scores.Modified([]));
    }

    [Fact]
    public void Scores_know_no_unit_and_no_order() =>
        Prop.ForAll(Areas, areas =>
        {
            var turned = areas.Select(figure => (figure * 4) + 32).Reverse().ToArray();
            return Alike(Scores.Z(areas), Scores.Z(turned)) && Alike(Scores.Modified(areas), Scores.Modified(turned));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Areas_that_are_alike_share_the_best_place() =>
        Assert.Equal([2, 0, 1, 2, 4], Places.Of([5, double.NaN, 9, 5, 1], fromLargest: true));

    [Fact]
    public void From_the_least_on_the_places_turn_round() =>
        Assert.Equal([2, 0, 4, 2, 1], Places.Of([5, double.NaN, 9, 5, 1], fromLargest: false));

    [Fact]
    public void A_place_says_how_many_are_ahead() =>
        Prop.ForAll(Areas, areas => Places.Of(areas, fromLargest: true)
            .SequenceEqual(areas.Select(own => double.IsNaN(own) ? 0 : 1 + areas.Count(other => other > own)))).QuickCheckThrowOnFailure();

    private static bool Alike(double[]? scores, double[]? turned) =>
        (scores is null && turned is null)
        || scores!.Zip(turned!.Reverse()).All(pair => pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) < 1e-9);
}
