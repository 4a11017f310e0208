using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;

namespace KloeRules.Questions.Wording.Signals;

/// <summary>A signal as it was judged, with its figures in words.</summary>
internal sealed record SeenSignal(Signal Signal, Step Step)
{
    private Unit Unit => Step.Measure.Unit;

    public static SeenSignal Of(Step step) => new(((SignalCheck)step.Node).Signal, step);

    /// <summary>"upper" or "lower", by where the figure lies beside what is usual.</summary>
    public string UpperOrLower => IsAbove ? "upper" : "lower";

    /// <summary>"above" or "below", by where the figure lies beside what is usual.</summary>
    public string AboveOrBelow => IsAbove ? "above" : "below";

    /// <summary>The limit that it was held against.</summary>
    public string Limit => Level(Step.Limit);

    /// <summary>What is usual, or the earlier figure.</summary>
    public string Reference => Level(Step.Reference);

    private bool IsAbove => Step.Value >= (Step.Reference ?? Step.Limit);

    private string Level(double? figure) => figure is { } known ? FigureWords.Level(known, Unit) : "an unknown figure";
}
