using FsCheck;
using FsCheck.Fluent;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Tests.Scoring;

public sealed class ScoreLaws
{
    private static readonly PartName[] Names = Enum.GetValues<PartName>();

    private static readonly Arbitrary<double[]> Values =
        Gen.Choose(0, 1000).Select(thousandths => thousandths / 1000.0).ArrayOf(Names.Length).ToArbitrary();

    [Fact]
    public void The_weights_add_up_to_one() => Assert.Equal(1.0, Names.Sum(Score.WeightOf), 12);

    [Fact]
    public void A_higher_part_never_lowers_the_score() =>
        Prop.ForAll(Values, Gen.Choose(0, Names.Length - 1).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (values, raised, by) =>
        {
            var higher = values.ToArray();
            higher[raised] = Math.Min(1, higher[raised] + (by / 1000.0));
            return Score.Of(Parts(higher)) >= Score.Of(Parts(values));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_score_is_bounded_and_its_points_add_up_to_it_exactly() =>
        Prop.ForAll(Values, values =>
        {
            var parts = Parts(values);
            var score = Score.Of(parts);
            var points = Score.WithPoints(parts);
            return score is >= 0 and <= 100
                && points.Sum(part => part.Points) == Score.Rounded(score)
                && points.All(part => Math.Abs(part.Points - Score.Of([part, .. parts.Where(other => Score.WeightOf(other.Name) == 0)])) <= 1);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(54.999999999, Band.B)]
    [InlineData(55, Band.A)]
    [InlineData(40, Band.B)]
    [InlineData(39.9, Band.C)]
    public void Bands_are_cut_on_the_unrounded_score(double score, Band band) => Assert.Equal(band, Score.BandOf(score));

    [Fact]
    public void Confidence_and_attention_together_never_take_more_than_half()
    {
        double[] values = [1, 1, 1, 1, 1, 1, 0.6, 0.6];

        Assert.Equal(50, Score.Of(Parts(values)));
    }

    private static Part[] Parts(IReadOnlyList<double> values) => Names.Select((name, i) => new Part(name, values[i], 0, "", true)).ToArray();
}
