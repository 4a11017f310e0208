using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Series;

/// <summary>Arithmetic on the figures of several series for the same months.</summary>
internal sealed class CalculatedWorking(Measure measure, Formula formula, IReadOnlyDictionary<Measure, MonthlySeries> parts) : IWorking
{
    public Together At(Month month) => Arithmetic.Of(formula, 1, part => MonthsTogether.At(parts[part], month));

    public Together Over(Month last, int months) =>
        measure.MonthsCovered == 1 ? Arithmetic.Of(formula, months, part => MonthsTogether.Over(parts[part], last, months))
        : measure.MonthsCovered == months ? At(last)
        : Together.Not(NotTogether.OverlappingMonths);

    public Marks MarksOf(Month month) => parts.Values.Aggregate(
        Marks.None, (marks, part) => marks | MonthsTogether.MarksOf(part, month));
}
