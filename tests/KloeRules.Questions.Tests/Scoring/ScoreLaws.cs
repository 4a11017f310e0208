using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Tests.Scoring;

public sealed class ScoreLaws
{
    private static readonly PartName[] Names = Enum.GetValues<PartName>();

    private static readonly Arbitrary<double[]> Values =
        Gen.Choose(0, 1000).Select(thousandths => thousandths / 1000.0).ArrayOf(Names.Length).ToArbitrary();

    /// <summary>Whole points that add up to 100, some of them none.</summary>
    private static readonly Arbitrary<ScoreWeights> Weights = Gen.Choose(0, 100).ArrayOf(5).Select(cuts =>
    {
        int[] at = [0, .. cuts.Order(), ScoreWeights.Whole];
        var points = at.Skip(1).Zip(at, (end, start) => end - start).ToArray();
        return new ScoreWeights(points[0], points[1], points[2], points[3], points[4], points[5]);
    }).ToArbitrary();

    [Fact]
    public void The_usual_weights_add_up_to_a_hundred() => Assert.Equal(100, Names.Sum(name => Score.WeightOf(name, ScoreWeights.Usual)));

    [Fact]
    public void A_higher_part_never_lowers_the_score() =>
        Prop.ForAll(Values, Weights, Gen.Choose(0, Names.Length - 1).SelectMany(part => Gen.Choose(0, 1000).Select(by => (part, by))).ToArbitrary(), (values, weights, raise) =>
        {
            var higher = values.ToArray();
            higher[raise.part] = Math.Min(1, higher[raise.part] + (raise.by / 1000.0));
            return Score.Of(Parts(higher), weights) >= Score.Of(Parts(values), weights);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_score_is_bounded_and_its_points_add_up_to_it_exactly() =>
        Prop.ForAll(Values, Weights, (values, weights) =>
        {
            var parts = Parts(values);
            var score = Score.Of(parts, weights);
            var points = Score.WithPoints(parts, weights);
            return score is >= 0 and <= 100
                && points.Sum(part => part.Points) == Score.Rounded(score)
                && points.All(part => Math.Abs(part.Points - Alone(part, parts, weights)) < 1 + 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Points_left_over_by_rounding_go_to_the_largest_remainders() =>
        Prop.ForAll(Values, Weights, (values, weights) =>
        {
            var parts = Score.WithPoints(Parts(values), weights);
            var remainders = parts.Select(part => (Remainder: Alone(part, parts, weights) % 1, IsRaised: part.Points > Math.Floor(Alone(part, parts, weights)))).ToArray();
            return remainders.Where(one => one.IsRaised).All(raised => remainders.Where(one => !one.IsRaised).All(kept => kept.Remainder <= raised.Remainder));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_could_not_be_worked_out_gives_its_weight_to_no_other_part() =>
        Prop.ForAll(Values, Weights, Gen.Choose(0, 5).ToArbitrary(), (values, weights, unknown) =>
        {
            var without = values.ToArray();
            without[unknown] = 0;
            return Parts(without).Where((_, i) => i != unknown).All(part =>
                Alone(part, Parts(without), weights).Equals(Alone(part, Parts(values), weights)));
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

        Assert.Equal(50, Score.Of(Parts(values), ScoreWeights.Usual));
    }

    [Fact]
    public void A_part_that_weighs_nothing_adds_nothing()
    {
        double[] values = [0.5, 1, 1, 1, 1, 1, 1, 1];

        Assert.Equal(50, Score.Of(Parts(values), new ScoreWeights(100, 0, 0, 0, 0, 0)));
    }

    /// <summary>What a part adds before it is rounded.</summary>
    private static double Alone(Part part, IReadOnlyList<Part> parts, ScoreWeights weights) =>
        Score.Of([part, .. parts.Where(other => other.Name is PartName.Confidence or PartName.Attention && other.Name != part.Name)], weights);

    private static Part[] Parts(IReadOnlyList<double> values) => Names.Select((name, i) => new Part(name, values[i], 0, "", true)).ToArray();
}
