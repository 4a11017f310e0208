using KloeRules.Engine.Verdicts;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Signals;

/// <summary>Signals on an individuals and moving range chart, on figures whose limits are easily worked out by hand.</summary>
public sealed class ProcessSignalTests
{
    /// <summary>Eleven months that move by 2 every month round a mean of 11.</summary>
    private static readonly double?[] Zigzag = Again(11, 10, 12);

    [Theory]
    [InlineData("outside its limits", 14, Verdict.Quiet)]
    [InlineData("outside its limits", 24, Verdict.Asked)]
    [InlineData("outside its limits", -2, Verdict.Asked)]
    [InlineData("above its upper limit", 24, Verdict.Asked)]
    [InlineData("below its lower limit", 24, Verdict.Quiet)]
    [InlineData("signals concern", 24, Verdict.Asked)]
    [InlineData("signals improvement", 24, Verdict.Quiet)]
    [InlineData("signals improvement", -2, Verdict.Asked)]
    public void A_month_beyond_a_limit_is_outside(string judgement, double latest, Verdict verdict) =>
        Assert.Equal(verdict, On("lower is better", judgement, [.. Zigzag, latest]).Verdict);

    [Fact]
    public void The_limit_and_the_mean_are_kept_as_evidence()
    {
        var step = On("unit count", "outside its limits", [.. Zigzag, 24]).Explanation!;

        // The mean of 144 over 12 months, and 2.66 times the mean of ten moves of 2 and one of 14.
        Assert.Equal(12, step.Reference);
        Assert.Equal(12 + (2.66 * 34 / 11), step.Limit!.Value, 12);
        Assert.Equal(24, step.Value);
    }

    [Fact]
    public void Limits_stay_where_a_declared_baseline_set_them()
    {
        // A lasting step: seen beside the baseline of 2021, hidden when it sets its own limits.
        double?[] months = [.. Again(12, 10, 12), .. Again(13, 18, 20)];

        Assert.Equal(Verdict.Quiet, On("unit count", "outside its limits", months).Verdict);
        Assert.Equal(Verdict.Asked, On("baseline Jan 2021 to Dec 2021 because \"new system\"", "outside its limits", months).Verdict);
    }

    [Fact]
    public void What_lies_before_the_baseline_is_not_read() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.TooLittleHistory),
        Told(On("baseline Jun 2022 to Jan 2023 because \"new system\"", "outside its limits", [.. Zigzag, .. Zigzag, 24])));

    [Theory]
    [InlineData("has shifted", Verdict.Asked)]
    [InlineData("has shifted up", Verdict.Asked)]
    [InlineData("has shifted down", Verdict.Quiet)]
    [InlineData("has shifted for the worse", Verdict.Asked)]
    public void Eight_months_on_one_side_are_a_shift(string judgement, Verdict verdict) =>
        Assert.Equal(verdict, On("lower is better", judgement, [.. Again(12, 10, 11), .. Again(8, 13, 14)]).Verdict);

    [Fact]
    public void A_missing_month_leaves_a_shift_open_unless_another_breaks_it()
    {
        double?[] open = [.. Again(12, 10, 11), 13, 14, 13, null, 13, 14, 13, 14];
        double?[] broken = [.. Again(12, 10, 11), 13, 10, 13, null, 13, 14, 13, 14];

        Assert.Equal((Verdict.CannotTell, UnknownReason.MissingMonth), Told(On("unit count", "has shifted", open)));
        Assert.Equal(Verdict.Quiet, On("unit count", "has shifted", broken).Verdict);
    }

    [Fact]
    public void Six_moves_the_same_way_are_a_drift_even_in_a_young_series()
    {
        Assert.Equal(Verdict.Asked, On("unit count", "is drifting", 1, 2, 3, 4, 5, 6, 7).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "is drifting down", 1, 2, 3, 4, 5, 6, 7).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "is drifting", 1, 2, 3, 4, 4, 6, 7).Verdict);
        Assert.Equal((Verdict.CannotTell, UnknownReason.MissingMonth), Told(On("unit count", "is drifting", 1, 2, 3, null, 5, 6, 7)));
        Assert.Equal(Verdict.Quiet, On("unit count", "is drifting up", 1, 2, 5, null, 5, 6, 7).Verdict);
    }

    [Fact]
    public void Two_of_three_months_near_a_limit_are_close_to_it()
    {
        // Mean 12, near limit 12 + ⅔ × 2.66 × 32/23: neither 15 lies outside.
        double?[] months = [.. Again(21, 11, 12), 15, 12.5, 15];

        Assert.Equal(Verdict.Asked, On("unit count", "close to its limits", months).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "outside its limits", months).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "close to its lower limit", months).Verdict);
    }

    [Fact]
    public void The_signal_that_was_seen_is_named() => Assert.Equal(
        "it has stayed on one side of its average for eight months",
        On("lower is better", "signals concern", [.. Again(14, 10, 11), .. Again(8, 13, 12.5)]).Explanation!.Detail);

    [Fact]
    public void Fewer_than_twelve_figures_give_no_limits() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.TooLittleHistory), Told(On("unit count", "outside its limits", Zigzag)));

    [Fact]
    public void Figures_that_never_move_give_no_limits() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.NoVariation), Told(On("unit count", "outside its limits", Again(14, 5))));

    [Fact]
    public void More_than_one_missing_month_in_five_gives_no_limits() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.MissingMonth),
        Told(On("unit count", "outside its limits", [10, null, 12, null, 10, null, 12, null, .. Zigzag])));

    [Theory]
    [InlineData("outside its limits")]
    [InlineData("has shifted")]
    [InlineData("trending up over 12 months")]
    [InlineData("above average for 8 months")]
    public void Rolling_twelve_months_refuse(string judgement) => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.OnlyRolling12), Told(On("published as rolling 12 months", judgement, Again(40, 10, 11, 30))));
}
