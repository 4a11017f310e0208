using KloeRules.Engine.Verdicts;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Signals;

public sealed class PromiseSignalTests
{
    [Theory]
    [InlineData("target 20", "will consistently miss target", Verdict.Asked)]
    [InlineData("target 12", "will consistently miss target", Verdict.Quiet)]
    [InlineData("target 2", "will consistently miss target", Verdict.Quiet)]
    [InlineData("target 2", "will consistently meet target", Verdict.Asked)]
    [InlineData("target 12", "will consistently meet target", Verdict.Quiet)]
    public void A_target_beyond_every_usual_month_is_always_missed(string target, string judgement, Verdict verdict) =>
        Assert.Equal(verdict, On("higher is better;" + target, judgement, Again(14, 10, 12)).Verdict);

    [Theory]
    [InlineData("higher is better; target 40 by Mar 2023", "on course to miss target", Verdict.Asked)]
    [InlineData("higher is better; plan 40 by Mar 2023", "on course to miss plan", Verdict.Asked)]
    [InlineData("higher is better; plan 26 by Mar 2023", "on course to miss plan", Verdict.Quiet)]
    [InlineData("higher is better; target 26 by Mar 2023", "on course to miss target", Verdict.Quiet)]
    [InlineData("higher is better; target 26 by Mar 2023", "on course to meet target", Verdict.Asked)]
    [InlineData("higher is better; target 40", "on course to miss target by Jul 2023", Verdict.Asked)]
    [InlineData("lower is better; SLA 40", "on course to miss SLA by Mar 2024", Verdict.Asked)]
    [InlineData("lower is better; SLA 40", "on course to miss SLA by Oct 2023", Verdict.Quiet)]
    public void The_last_years_line_is_drawn_on_to_the_month(string declared, string judgement, Verdict verdict)
    {
        double?[] rising = [.. Enumerable.Range(1, 12).Select(month => (double?)(2 * month) - 2)];

        Assert.Equal(verdict, On(declared, judgement, rising).Verdict);
    }

    [Fact]
    public void The_projected_figure_is_kept_as_evidence()
    {
        var step = On("higher is better; target 40 by Mar 2023", "on course to miss target", [.. Enumerable.Range(1, 12).Select(month => (double?)month)]).Explanation!;

        Assert.Equal((12, 40, 14), (step.Value, step.Limit, step.Reference));
        Assert.Equal("in March 2023", step.Detail);
    }

    [Fact]
    public void A_month_that_has_gone_by_is_settled_by_its_figure() => Assert.Equal(
        Verdict.Asked, On("higher is better; target 40 by Dec 2022", "on course to miss target", [.. Again(12, 50), 39, 60]).Verdict);

    [Fact]
    public void Seven_figures_are_too_few_for_a_line() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.TooLittleHistory),
        Told(On("higher is better; target 40 by Mar 2023", "on course to miss target", 1, 2, 3, 4, 5, 6, 7)));
}
