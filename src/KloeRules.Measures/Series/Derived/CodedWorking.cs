using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Measures.Series;

/// <summary>What a compiled formula gives, month by month. Several months are put together as the unit of the outcome adds up.</summary>
/// <param name="parts">In the order of the calculation's components.</param>
internal sealed class CodedWorking(Measure measure, CodedCalculation calculation, IReadOnlyList<MonthlySeries> parts, IFormulaCode code) : IWorking
{
    public Together At(Month month) => code.At(calculation, parts, month);

    public Together Over(Month last, int months)
    {
        if (months == measure.MonthsCovered)
            return At(last);

        if (measure.MonthsCovered > 1)
            return Together.Not(NotTogether.OverlappingMonths);

        if (measure.Unit.Statistic == Statistic.Median)
            return Together.Not(NotTogether.MedianOverMonths);

        var rows = new Observation[months];
        for (var back = 0; back < months; back++)
        {
            var figure = At(last - back);
            if (figure.Value is not { } value)
                return figure;

            rows[months - 1 - back] = new Observation(last - back, value, null, null, null, Marks.None, null, figure.Sources[0]);
        }

        return MonthsTogether.Value(rows, measure.Unit);
    }

    public Marks MarksOf(Month month) => parts.Aggregate(Marks.None, (marks, part) => marks | MonthsTogether.MarksOf(part, month));
}
