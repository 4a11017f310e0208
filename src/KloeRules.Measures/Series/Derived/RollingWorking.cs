using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Measures.Series;

/// <summary>The latest months together. Such figures overlap, so several of them can't be put together again.</summary>
internal sealed class RollingWorking(RollingMonths rolling, MonthlySeries of) : IWorking
{
    public Together At(Month month)
    {
        var together = MonthsTogether.Over(of, month, rolling.Months);
        var isAverageOfTotals = rolling.IsAverage && of.Measure.Unit.Statistic == Statistic.Total && of.Measure.MonthsCovered == 1;
        return isAverageOfTotals && together.Value is { } total ? together with { Value = total / rolling.Months } : together;
    }

    public Together Over(Month last, int months) => months == rolling.Months ? At(last) : Together.Not(NotTogether.OverlappingMonths);

    public Marks MarksOf(Month month) =>
        Enumerable.Range(0, rolling.Months).Aggregate(Marks.None, (marks, back) => marks | (of[month - back]?.Marks ?? Marks.None));
}
