using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>The gap of a finding in words: "39 minutes past the 1 hour line", "up 7 minutes 23 seconds on the previous 3 months".</summary>
internal static class GapWords
{
    public static string Of(Evidence evidence) => evidence.Point!.Term switch
    {
        WithoutEffect { First: var first } => $"{ChangeWords.Of(evidence.Point.Step, evidence.Unit)} on the months before {first.ToLongString()}",
        Change change => ChangeWords.Against(evidence.Point.Step, change, evidence.Unit),
        SignalCheck when evidence.Point.Step is { Value: null, Difference: { } apart } => FigureWords.Difference(apart, evidence.Unit) + " apart",
        SignalCheck { Signal.Kind: not (SignalKind.Assurance or SignalKind.OnCourse) } => FromUsual(evidence, evidence.Point.Step.Value!.Value, evidence.Point.Step.Reference!.Value),
        _ => PastLine(evidence, evidence.Point.Step.Value!.Value, evidence.Point.Step.Limit!.Value),
    };

    private static string FromUsual(Evidence evidence, double value, double usual) => value == usual
        ? "at " + FigureWords.Level(usual, evidence.Unit)
        : $"{FigureWords.Difference(value - usual, evidence.Unit)} {(value > usual ? "above" : "below")} {FigureWords.Level(usual, evidence.Unit)}";

    private static string PastLine(Evidence evidence, double value, double limit)
    {
        var line = $"the {FigureWords.Adjective(limit, evidence.Unit)} line";
        return value == limit
            ? "on " + line
            : $"{FigureWords.Difference(value - limit, evidence.Unit)} {(value > limit ? "past" : "short of")} {line}";
    }
}
