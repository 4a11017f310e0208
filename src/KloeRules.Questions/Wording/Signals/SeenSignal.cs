using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;

namespace KloeRules.Questions.Wording.Signals;

/// <summary>A signal as it was judged, with its figures in words.</summary>
internal sealed record SeenSignal(Signal Signal, Step Step)
{
    public static SeenSignal Of(Step step) => new(((SignalCheck)step.Node).Signal, step);

    /// <summary>True when it is seen, or looked for, on the high side.</summary>
    public bool IsHigh => (Signal.Side, Step.Measure.Direction) switch
    {
        (SignalSide.High, _) => true,
        (SignalSide.Low, _) => false,
        (SignalSide.Worse, Direction.LowerIsBetter) or (SignalSide.Better, Direction.HigherIsBetter) => true,
        (SignalSide.Worse, Direction.HigherIsBetter) or (SignalSide.Better, Direction.LowerIsBetter) => false,
        _ => Step.Value >= (Step.Reference ?? Step.Limit),
    };

    public string UpperOrLower => IsHigh ? "upper" : "lower";

    public string AboveOrBelow => IsHigh ? "above" : "below";

    public string UpOrDown => IsHigh ? "up" : "down";

    /// <summary>The limit that it was held against.</summary>
    public string Limit => Level(Step.Limit);

    /// <summary>What is usual, or the earlier figure.</summary>
    public string Reference => Level(Step.Reference);

    public string Difference => Step.Difference is { } difference ? FigureWords.Difference(difference, Step.Measure.Unit) : "an unknown amount";

    /// <summary>"SLA", "target", "aspiration"; for kinds whose first number is a limit.</summary>
    public string Promise => LimitText.Of((LimitKind)Number(0));

    /// <summary>The words for the side that it is looked for on.</summary>
    public string Way(string high, string low, string either) => Signal.Side == SignalSide.Either ? either : IsHigh ? high : low;

    public double Number(int index) => Signal.Numbers[index];

    public string Months(int index) => Number(index) == 1 ? "1 month" : $"{Number(index):0} months";

    public string Earlier(int index) => ChangeWords.Earlier((Comparator)Number(index));

    private string Level(double? figure) => figure is { } known ? FigureWords.Level(known, Step.Measure.Unit) : "an unknown figure";
}
