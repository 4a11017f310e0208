using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>Whether an action has missed its deadline.</summary>
public sealed class WithoutEffectTests
{
    private static readonly Month January = new(2023, 1);

    [Theory]
    [InlineData("Sep 2022", 3, "Asked None")]
    [InlineData("Sep 2022", 4, "Quiet None")]
    [InlineData("Oct 2022", 2, "Asked None")]
    [InlineData("Feb 2022", 1, "CannotTell TooLittleHistory")]
    public void It_asks_once_the_deadline_has_passed(string month, int within, string verdict)
    {
        var finding = Judge(month, within, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60);

        Assert.Equal(verdict, $"{finding.Verdict} {finding.Reason}");
    }

    [Theory]
    [InlineData(57, Verdict.Quiet)]
    [InlineData(58, Verdict.Asked)]
    [InlineData(60, Verdict.Asked)]
    [InlineData(66, Verdict.Asked)]
    public void Better_is_better_by_what_the_pack_calls_steady(double after, Verdict verdict) =>
        Assert.Equal(verdict, Judge("Sep 2022", 2, 60, 60, 60, 60, 60, 60, 60, after, after, after, after, after).Verdict);

    [Fact]
    public void The_latest_three_months_are_held_against_the_three_before_the_action()
    {
        var step = Judge("Sep 2022", 2, 1, 1, 1, 1, 50, 55, 60, 90, 90, 60, 66, 72).Explanation!;

        Assert.Equal((66, 55, 11), (step.Value, step.Reference, step.Difference));
    }

    private static Finding Judge(string month, int within, params double[] values)
    {
        var pack = Judged.Pack(
            "measure Calls", "  unit duration, mean", "  lower is better", $"event \"New rota\" in {month} affects Calls: expect improvement within {within} months");
        return Judged.One(pack, Written.Frame(Written.Months(pack.Measures[0], "", January - 11, [.. values.Select(value => (double?)value)])), January);
    }
}
