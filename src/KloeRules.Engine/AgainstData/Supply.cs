using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>Measures that rules are about and the data is silent on.</summary>
internal static class Supply
{
    /// <summary>Longer than the wait between two quarterly figures.</summary>
    internal const int MonthsOfSilence = 4;

    /// <summary>Of measures that a rule names one by one: a family may well hold some that nobody publishes.</summary>
    public static IEnumerable<Diagnostic> NeverCame(Pack pack, Frame frame) =>
        from rule in pack.Rules
        where !LooksForMissing(rule.Condition)
        from measure in (rule.Family is null && rule.Subjects.Count == 1 ? rule.Subjects : []).Concat(rule.Others).Distinct()
        where frame.AreasOf(measure).Count == 0
        select new Diagnostic(DiagnosticCatalogue.NeverSupplied, rule.Source, rule.Span, measure.Name);

    public static IEnumerable<Diagnostic> Stopped(Pack pack, Frame frame, Month latest) =>
        from measure in pack.Rules.SelectMany(About).Distinct().OrderBy(measure => measure.Index)
        let last = LastFigure(measure, frame)
        where last is not null
        let silent = latest - measure.MonthsLate - last.Value
        where silent >= MonthsOfSilence
        select new Diagnostic(
            DiagnosticCatalogue.SupplyStopped, measure.Source, measure.Span, measure.Name, last.Value.ToLongString(), latest.ToLongString(), silent + measure.MonthsLate);

    /// <summary>Every measure that the rule looks at.</summary>
    internal static IEnumerable<Measure> About(Rule rule) => rule.Subjects.Concat(rule.Others).Concat(rule.Families.SelectMany(family => family.Members));

    private static Month? LastFigure(Measure measure, Frame frame)
    {
        var months = frame.AreasOf(measure)
            .Select(area => frame.SeriesOf(measure, area)?.Observations.LastOrDefault(row => row.Value is not null)?.Month)
            .Concat(frame.AreasOf(measure).Select(area => frame.WindowsOf(measure, area)?.Month));
        return months.Max();
    }

    private static bool LooksForMissing(Condition condition) => condition switch
    {
        DataCheck { State: DataState.NoData } => true,
        Negation negation => LooksForMissing(negation.Inner),
        AllOf all => all.Parts.Any(LooksForMissing),
        AnyOf any => any.Parts.Any(LooksForMissing),
        _ => false,
    };
}
