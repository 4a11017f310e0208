using KloeRules.Language.Binding;
using KloeRules.Language.Signals;

namespace KloeRules.Questions.Findings;

/// <summary>The areas that a question is about.</summary>
internal static class AreasAsked
{
    /// <summary>
    /// Those in which a judgement of several areas together holds, those that a figure varies between, or those in which the rule found the same;
    /// empty for the whole.
    /// </summary>
    public static IReadOnlyList<string> Of(Evidence evidence) => evidence.Point switch
    {
        { Areas: { Node: AcrossAreas across } together } point =>
            [.. evidence.Rule.AreaSets[across.Areas].Zip(point.AgreeIn(together)).Where(one => one.Second).Select(one => one.First)],
        { Term: SignalCheck { Signal.Kind: SignalKind.VariesBetween }, Step.Standing: { Figures: var figures } } => [.. figures.Select(one => one.Area)],
        _ when evidence.Finding.Area.Length > 0 => [evidence.Finding.Area, .. evidence.AlsoIn],
        _ => evidence.AlsoIn,
    };
}
