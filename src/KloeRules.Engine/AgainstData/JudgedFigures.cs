using KloeRules.Engine.Runtime.Signals;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>The monthly figures that were supplied for a measure, up to the month that is judged.</summary>
/// <param name="Last">The month that is judged; a series may end before it.</param>
/// <param name="Areas">One series an area of the force, the whole first.</param>
internal sealed record JudgedFigures(Measure Measure, Month Last, IReadOnlyList<MonthlySeries> Areas)
{
    /// <summary>Of every measure that a rule is about, or that one is worked out of, in catalogue order.</summary>
    public static IReadOnlyList<JudgedFigures> Of(Pack pack, Frame frame, Month latest) =>
    [
        .. pack.Rules.SelectMany(Supply.About).SelectMany(measure => measure.WithParts).Where(part => part.Derivation is null).Distinct().OrderBy(measure => measure.Index)
            .Select(measure => Of(measure, frame, latest - measure.MonthsBehind))
            .Where(one => one.Areas.Count > 0),
    ];

    /// <summary>Something to be said of the measure, at its name in the catalogue.</summary>
    public Diagnostic Say(DiagnosticRule row, params object[] arguments) => new(row, Measure.Source, Measure.Span, arguments);

    /// <summary>The months of a series up to the judged one, oldest first; NaN for one without a figure that counts, or that is out of the ordinary.</summary>
    public double[] UsualMonths(MonthlySeries series, int most) =>
        SeriesMonths.LatestUsual(series, Last, Math.Clamp(Last - FirstUsual(series) + 1, 0, most));

    /// <summary>The latest stretch that counts one thing and is worked one way begins here.</summary>
    private Month FirstUsual(MonthlySeries series) => Measure.Breaks.Where(month => month <= Last)
        .Append(series.First)
        .Append(Measure.Baseline?.First ?? series.First)
        .Max();

    private static JudgedFigures Of(Measure measure, Frame frame, Month last) => new(
        measure,
        last,
        [.. frame.AreasOf(measure).Select(area => frame.SeriesOf(measure, area)?.UpTo(last)).OfType<MonthlySeries>()]);
}
