using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>A signal that is looked for, and where.</summary>
/// <param name="other">The slot of the measure it is held beside; -1 for none.</param>
/// <param name="group">The position of its areas in the rule's groups; -1 for none.</param>
internal readonly ref struct AskedSignal(
    in Moment at, int slot, int place, SignalSide side, int other, int group, ReadOnlySpan<double> numbers)
{
    public Moment At { get; } = at;

    public int Slot { get; } = slot;

    public int Place { get; } = place;

    public SignalSide Side { get; } = side;

    public int Other { get; } = other;

    public int Group { get; } = group;

    public ReadOnlySpan<double> Numbers { get; } = numbers;

    public Measure Measure => At.Measure(Slot);

    /// <summary>The month whose figure is judged.</summary>
    public Month Month => At.MonthOf(Slot);

    public MonthlySeries? Series => At.Series(Slot, Place);

    /// <summary>The first month whose figure holds nothing from before the latest break; null without a break.</summary>
    public Month? FirstSinceBreak => SinceBreak(Slot);

    /// <summary>The figures of the measure it is held beside, from its latest break to the month of it that is judged; null when there are none.</summary>
    public MonthlySeries? OtherSeries
    {
        get
        {
            var series = At.Series(Other, Place)?.UpTo(At.MonthOf(Other));
            return SinceBreak(Other) is { } first ? series?.From(first) : series;
        }
    }

    private Month? SinceBreak(int slot)
    {
        var (measure, judged) = (At.Measure(slot), At.MonthOf(slot));
        var breaks = measure.Breaks.Where(month => month <= judged).ToArray();
        return breaks is [.., var latest] ? latest + (measure.MonthsCovered - 1) : null;
    }

    /// <summary>1 when only a rise counts, −1 when only a fall, 0 when both; null when the measure has no good direction and one is needed.</summary>
    public int? Sign => (Side, Measure.Direction) switch
    {
        (SignalSide.Either, _) => 0,
        (SignalSide.High, _) => 1,
        (SignalSide.Low, _) => -1,
        (_, Direction.Neither) => null,
        (SignalSide.Worse, Direction.LowerIsBetter) or (SignalSide.Better, Direction.HigherIsBetter) => 1,
        _ => -1,
    };

    /// <summary>Why a signal that reads a series can't be told here; none when it can.</summary>
    public UnknownReason WhyNoSeries =>
        At.IsRunOfOverlapping(Slot) ? At.WhyNoRun(Slot)
        : At.Window != Window.Month ? UnknownReason.OnlyPublishedWindows
        : Sign is null ? UnknownReason.NoDirection
        : Series is not null ? UnknownReason.None
        : At.Windows(Slot, Place) is not null ? UnknownReason.OnlyPublishedWindows
        : UnknownReason.NoData;
}
