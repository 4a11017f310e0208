using FsCheck.Fluent;
using KloeRules.Engine.Tests.Random;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using KloeRules.Oracle;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Laws;

/// <summary>Measures that a formula in C# works out, against the slow reference.</summary>
public sealed class MeasureFormulaTests
{
    private const int Formulas = 8;
    private static readonly string[] Supplied = ["Calls", "Shares", "Waits", "Years"];

    [Fact]
    public void Every_figure_is_the_oracles() => Law.Holds(
        (
            from codes in AnyFormula.Of(Supplied).ArrayOf(Formulas)
            from units in Choice.Elements("count", "score", "days, median").ArrayOf(Formulas)
            let pack = PackOf(codes, units)
            from frame in AnyFrame.Of([.. pack.Measures.Where(measure => measure.Derivation is null)])
            select (pack, frame)).ToArbitrary(),
        meeting =>
        {
            var frame = meeting.frame.With(Judged.Compiled(meeting.pack).Formulas);
            var oracle = new SlowJudge(frame, 0.05);
            return from measure in meeting.pack.Measures
                   where measure.Derivation is not null
                   from area in AnyFrame.Areas
                   from back in Enumerable.Range(0, 8)
                   from months in new[] { 1, 3, 12 }
                   let last = AnyFrame.Latest - back
                   let engine = frame.SeriesOf(measure, area) is { } series ? MonthsTogether.Over(series, last, months).Value : null
                   let slow = oracle.Figure(measure, area, last, months)
                   where engine is null != slow is null || Math.Abs((engine - slow) ?? 0) > 1e-9 * (1 + Math.Abs(slow ?? 0))
                   select $"{((CodedCalculation)measure.Derivation!).Text.Code} in '{area}', {months} to {last}: {engine}, not {slow}";
        });

    private static Pack PackOf(string[] codes, string[] units) => Judged.Pack(
    [
        "pack \"Random\" version 1", "  formulas allowed",
        "measure Calls",
        "measure Shares", "  unit percent",
        "measure Waits", "  unit days, median",
        "measure Years", "  published as rolling 12 months",
        .. codes.Zip(units).SelectMany((one, i) => new[] { $"measure \"Made {i}\" is {{{{ {one.First} }}}}", $"  unit {one.Second}" }),
    ]);
}
