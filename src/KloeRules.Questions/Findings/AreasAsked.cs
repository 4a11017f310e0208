using KloeRules.Engine.Verdicts;
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
        { Areas: { Node: AcrossAreas across } together } point => Holding(together, evidence.Rule.AreaSets[across.Areas], point.Step),
        { Term: SignalCheck { Signal.Kind: SignalKind.VariesBetween }, Step.Standing: { Figures: var figures } } => [.. figures.Select(one => one.Area)],
        _ when evidence.Finding.Area.Length > 0 => [evidence.Finding.Area, .. evidence.AlsoIn],
        _ => evidence.AlsoIn,
    };

    /// <summary>Those judged as the one that the point's figures are from.</summary>
    private static IReadOnlyList<string> Holding(Step together, IReadOnlyList<string> areas, Step shown)
    {
        var truth = together.Children.First(child => child.Flatten().Any(step => ReferenceEquals(step, shown))).Truth;
        return [.. areas.Zip(together.Children).Where(one => one.Second.Truth == truth).Select(one => one.First)];
    }
}
