using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Signals;

/// <summary>Signals on an individuals and moving range chart, on figures whose limits are easily worked out by hand.</summary>
public sealed class ProcessSignalTests
{
    private static readonly Month January = new(2023, 1);

    /// <summary>Eleven months that move by 2 every month round a mean of 11.</summary>
    private static readonly double?[] Zigzag = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10];

    [Theory]
    [InlineData(14, Verdict.Quiet)]
    [InlineData(24, Verdict.Asked)]
    [InlineData(-2, Verdict.Asked)]
    public void A_month_beyond_a_limit_is_outside(double latest, Verdict verdict) =>
        Assert.Equal(verdict, Judge("outside its limits", [.. Zigzag, latest]).Verdict);

    [Fact]
    public void The_limit_and_the_mean_are_kept_as_evidence()
    {
        var step = Judge("outside its limits", [.. Zigzag, 24]).Explanation!;

        // The mean of 144 over 12 months, and 2.66 times the mean of ten moves of 2 and one of 14.
        Assert.Equal(12, step.Reference);
        Assert.Equal(12 + (2.66 * 34 / 11), step.Limit!.Value, 12);
        Assert.Equal(24, step.Value);
    }

    [Fact]
    public void Fewer_than_twelve_figures_give_no_limits() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.TooLittleHistory), Told("outside its limits", Zigzag));

    [Fact]
    public void Figures_that_never_move_give_no_limits() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.NoVariation), Told("outside its limits", [.. Enumerable.Repeat<double?>(5, 14)]));

    [Fact]
    public void More_than_one_missing_month_in_five_gives_no_limits() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.MissingMonth), Told("outside its limits", [10, null, 12, null, 10, null, 12, null, .. Zigzag]));

    private static (Verdict, UnknownReason) Told(string judgement, double?[] months)
    {
        var finding = Judge(judgement, months);
        return (finding.Verdict, finding.Reason);
    }

    private static Finding Judge(string judgement, double?[] months)
    {
        var pack = Judged.Pack("measure Calls", "  lower is better", $"flag Calls {judgement}");
        return Judged.One(pack, Written.Frame(Written.Months(pack.Measures[0], "", January - (months.Length - 1), months)), January);
    }
}
