using KloeRules.Engine.Verdicts;
using KloeRules.Language.Signals;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording.Signals;

/// <summary>Signals in words, one row a kind.</summary>
internal static class SignalWords
{
    public static SignalWording Of(SignalKind kind) => kind switch
    {
        SignalKind.OutsideLimits => new(
            Pattern.SpecialCause,
            "is",
            _ => "outside its process limits",
            seen => $"{seen.AboveOrBelow} its {seen.UpperOrLower} process limit of {seen.Limit}")
        {
            Limit = seen => $"{seen.UpperOrLower} process limit",
            Reference = _ => "average of the months its limits are taken from",
        },
        _ => ComparingWords.Of(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"it is outside its process limits"</summary>
    public static string Asked(Step step)
    {
        var seen = SeenSignal.Of(step);
        var words = Of(seen.Signal.Kind);
        return $"{words.Verb} {words.Asked(seen)}";
    }

    /// <summary>What was found, behind a figure and a comma.</summary>
    public static string Found(RulePoint point)
    {
        var seen = SeenSignal.Of(point.Step);
        var words = Of(seen.Signal.Kind);
        return point.IsNegated ? $"and {words.Verb} not {words.Asked(seen)}" : words.Found(seen);
    }

    /// <summary>What the figure was held against, for the list of evidence.</summary>
    public static IEnumerable<(string Label, double Figure)> Lines(Step step)
    {
        var seen = SeenSignal.Of(step);
        var words = Of(seen.Signal.Kind);
        if (words.Limit is { } limit && step.Limit is { } held)
        {
            yield return (limit(seen), held);
        }

        if (words.Reference is { } reference && step.Reference is { } usual)
        {
            yield return (reference(seen), usual);
        }
    }
}
