using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Lints;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>What is worth saying about a pack once its figures are seen: supply, limits beside ordinary months, rules that never or always ask, how the figures came about. A pure function.</summary>
public static class FigureLints
{
    public static IReadOnlyList<Diagnostic> Of(CompiledPack compiled, Frame frame) => frame.Latest is not { } latest
        ? []
        :
        [
            .. ReviewDates.Of(compiled.Pack, latest),
            .. Supply.NeverCame(compiled.Pack, frame),
            .. Supply.Stopped(compiled.Pack, frame, latest),
            .. compiled.Pack.Rules.SelectMany(rule => OrdinaryMonths.Of(rule, frame)),
            .. LeftoverAreas.Of(compiled.Pack, frame),
            .. JudgedFigures.Of(compiled.Pack, frame, latest).SelectMany(figures => OfData(figures, compiled.Pack)),
            .. compiled.Rules.SelectMany(rule => LookingBack.Of(rule, compiled.Pack, frame, latest)),
        ];

    /// <summary>What the figures of one measure show of how they came about.</summary>
    private static IEnumerable<Diagnostic> OfData(JudgedFigures figures, Pack pack) =>
        new[]
        {
            StepSuggestions.Of(figures, pack),
            FallenToZero.Of(figures),
            StoppedAreas.Of(figures),
            UnitJumps.Of(figures),
            UnsettledMonths.Of(figures),
            RoundedFigures.Of(figures),
        }.OfType<Diagnostic>();
}
