using KloeRules.Statistics.Surveys;

namespace KloeRules.Statistics.Tests.Surveys;

public sealed class SampledShareTests
{
    [Fact]
    public void Nobody_of_one_asked_leaves_nearly_everything_open() => Assert.Equal(0.7934506856227627 / 2, SampledShare.Margin(0, 1), 12);

    [Fact]
    public void Four_times_the_people_halve_the_margin() =>
        Assert.InRange(SampledShare.Margin(0.5, 4_000) / SampledShare.Margin(0.5, 1_000), 0.5, 0.501);
}
