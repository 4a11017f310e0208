using KloeRules.Engine.Compilation;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Lints;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>What is worth saying about a pack once its figures are seen: supply, limits beside ordinary months, rules that never or always ask. A pure function.</summary>
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
            .. compiled.Rules.SelectMany(rule => LookingBack.Of(rule, compiled.Pack, frame, latest)),
        ];
}
