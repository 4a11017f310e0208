using KloeRules.Statistics.Change;
using KloeRules.Statistics.Surveys;

namespace KloeRules.Statistics.Tests.Surveys;

public sealed class AnswersTests
{
    [Fact]
    public void A_design_effect_leaves_fewer_people()
    {
        var answers = new Answers(0.668, 1000, 1.5);

        Assert.Equal(666.67, answers.EffectivePeople, 2);
        Assert.Equal(0.6313791184606764, answers.Interval()!.Value.Lower, 12);
    }

    [Theory]
    [InlineData(58, 2, true, false)]
    [InlineData(60, 2, false, true)]
    [InlineData(198, 2, false, true)]
    [InlineData(200, 2, false, false)]
    public void Thirty_effective_people_are_needed_and_under_a_hundred_take_care(double people, double effect, bool tooFew, bool few)
    {
        var answers = new Answers(0.5, people, effect);

        Assert.Equal((tooFew, few), (answers.AreTooFew, answers.AreFew));
        Assert.Equal(tooFew, answers.Interval() is null);
        Assert.Equal(tooFew ? CannotTell.TooFewCases : CannotTell.Nothing, answers.Since(new Answers(0.5, 1000)).Why);
        Assert.Equal(tooFew ? CannotTell.TooFewCases : CannotTell.Nothing, new Answers(0.5, 1000).Since(answers).Why);
    }

    [Fact]
    public void Waves_that_share_fieldwork_are_not_compared() =>
        Assert.Equal(CannotTell.SharedFieldwork, new Answers(0.7, 1000).Since(new Answers(0.6, 1000), shareFieldwork: true).Why);

    [Fact]
    public void A_share_above_all_is_none()
    {
        Assert.Null(new Answers(1.2, 1000).Interval());
        Assert.Equal(CannotTell.NotAShare, new Answers(1.2, 1000).Since(new Answers(0.6, 1000)).Why);
    }

    [Fact]
    public void Intervals_may_overlap_where_the_change_is_clear()
    {
        var (later, earlier) = (new Answers(0.55, 1000), new Answers(0.50, 1000));

        Assert.True(later.Interval()!.Value.Lower < earlier.Interval()!.Value.Upper);
        Assert.True(later.Since(earlier).Chance < 0.05);
    }

    [Fact]
    public void Weights_that_are_alike_cost_nothing_and_uneven_ones_people()
    {
        Assert.Equal(1, DesignEffect.OfWeights([3, 3, 3, 3]));
        Assert.Equal(4 * 20.0 / 64, DesignEffect.OfWeights([1, 3, 1, 3]));
        Assert.Equal(4 * 20.0 / 64, DesignEffect.OfWeights([1, 3, 1, 3, double.NaN]));
        Assert.Null(DesignEffect.OfWeights([0, 0]));
        Assert.Null(DesignEffect.OfWeights([]));
    }
}
