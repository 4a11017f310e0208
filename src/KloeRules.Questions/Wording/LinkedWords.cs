using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>What the measures that an action is linked to show.</summary>
internal static class LinkedWords
{
    /// <summary>"while Crime Volume shows no improvement (for 6 months)"</summary>
    public static string Of(Evidence evidence, bool isBrief)
    {
        var first = evidence.Linked[0];
        var measures = evidence.Linked.Select(linked => linked.Measure.Name).Distinct().ToArray();
        var names = isBrief && measures.Length > 1 ? $"{measures.Length} of its measures" : Sentence.List(measures);
        var lasting = first.Lasting is { } written ? $" ({written})" : "";
        return $"while {names} {Shown(first, measures.Length > 1)}{lasting}";
    }

    private static string Shown(LinkedFigure linked, bool many) => (linked.Step.Node, linked.IsNegated) switch
    {
        (Change { Movement: Movement.Improving }, true) => many ? "show no improvement" : "shows no improvement",
        (Change { Movement: var movement }, var negated) => $"{(many ? "are" : "is")} {(negated ? "not " : "")}{Moving(movement)}",
        (LimitCheck limit, var negated) => $"{Verb(limit.Wanted != negated, many)} {(many ? "their" : "its")} {LimitText.Of(limit.Kind)}",
        (Level level, var negated) => $"{(many ? "are" : "is")} {(negated ? "not " : "")}{LineWords.Of(level, linked.Measure.Unit)}",
        (DataCheck { State: DataState.NoData }, false) => many ? "have no figures" : "has no figures",
        _ => many ? "stand out" : "stands out",
    };

    private static string Moving(Movement movement) => movement is Movement.Up or Movement.Down ? "going " + movement.ToString().ToLowerInvariant() : movement.ToString().ToLowerInvariant();

    private static string Verb(bool isMet, bool many) => (isMet, many) switch
    {
        (true, true) => "meet",
        (true, false) => "meets",
        (false, true) => "miss",
        _ => "misses",
    };
}
