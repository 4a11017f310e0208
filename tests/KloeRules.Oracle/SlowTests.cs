using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Surveys;
using KloeRules.Statistics.Trend;

namespace KloeRules.Oracle;

/// <summary>Whether chance hardly explains the difference between two periods: the months and cases gathered here, the tests as they are proven elsewhere.</summary>
internal static class SlowTests
{
    public static (int Months, int Lag) Lengths(Comparator comparator, Measure measure) => (measure.IsRolling12, comparator) switch
    {
        (true, _) => (1, 12),
        (_, Comparator.PreviousMonth) => (1, 1),
        (_, Comparator.SameMonthLastYear) => (1, 12),
        (_, Comparator.Previous3Months) => (3, 3),
        (_, Comparator.PreviousYear) => (3, 12),
        _ => (12, 12),
    };

    public static bool? IsSignificant(SlowSeries series, int side, Comparator comparator)
    {
        if (series.Measure.IsRolling12 && comparator != Comparator.Previous12Months)
            return null;

        var (months, lag) = Lengths(comparator, series.Measure);
        var span = series.Measure.IsRolling12 ? 12 : months;
        int[] backs = [.. Enumerable.Range(0, months)];
        var (later, earlier) = (series.Together(0, span), series.Together(lag, span));
        if (later is null || earlier is null)
        {
            if (months < 12 || series.Measure is not { Derivation: null, Unit.Statistic: not Statistic.Median })
                return null;

            backs = [.. backs.Where(back => IsKnown(series, back) && IsKnown(series, back + 12))];
            if (backs.Length < 10 || !IsKnown(series, 0) || !(series.First <= series.Month - 23))
                return null;

            (later, earlier) = (series.Figures.OfRows([.. backs.Select(back => series.Row(back)!)]), series.Figures.OfRows([.. backs.Select(back => series.Row(back + 12)!)]));
        }

        if (later is not { } after || earlier is not { } before)
            return null;

        Observation?[] Rows(int from) => [.. Enumerable.Range(0, months).Reverse().Select(back => backs.Contains(back) ? series.Row(back + from) : null)];
        return Chance(series, Rows(lag), Rows(0), months == 12) is { } chance ? chance <= 0.05 && (after - before).Sign == side : null;
    }

    /// <summary>Whether months of one name are alike, by the last five years.</summary>
    public static bool IsSeasonal(SlowSeries series) =>
        series.First is { } first && SeasonTest.Has(series.UsualMonths(0, Math.Min(60, series.Month - first + 1)).Reverse().Select(Number).ToArray());

    /// <summary>The first month after the latest break; null without one.</summary>
    public static Month? Since(Measure measure, Month judged) => measure.Breaks.Where(one => one <= judged).Select(one => (Month?)(one + (measure.MonthsCovered - 1))).Max(month => month);

    public static double Number(Fraction? figure) => figure?.ToDouble() ?? double.NaN;

    public static (double, double) ByDay(Observation row, int months) =>
        (row.Value!.Value, Enumerable.Range(0, months).Sum(back => DateTime.DaysInMonth((row.Month - back).Year, (row.Month - back).Number)));

    public static bool HasCases(Observation row) => row.Denominator is not null && (row.Numerator ?? row.Value) is not null;

    public static (double, double) Cases(Observation row, Unit unit) =>
        (row.Numerator ?? (row.Value!.Value * row.Denominator!.Value / unit.Per), row.Denominator!.Value);

    private static bool IsKnown(SlowSeries series, int back) =>
        series.Row(back) is { } row && SlowFigures.IsUsable(row) && (row.Value is not null || HasCases(row));

    private static double? Chance(SlowSeries series, Observation?[] before, Observation?[] after, bool areYears)
    {
        var (measure, unit) = (series.Measure, series.Measure.Unit);
        Observation?[] all = [.. before, .. after];
        Observation[] known = [.. all.OfType<Observation>()];
        var isShare = unit is { Quantity: Quantity.Percent, IsRatio: false };
        var isCount = unit is { Quantity: Quantity.Count, Statistic: Statistic.Total };
        if (measure.Derivation is not null && measure.MonthsCovered > 1)
            return null;

        if (measure.Derivation is not null || !(isShare || isCount || unit.Quantity == Quantity.Rate))
            return areYears ? Told(YearOnYear.OfFigures([.. all.Select(row => row?.Value ?? double.NaN)])) : null;

        if (isShare && known.All(row => row is { Sample: not null, Value: not null }))
            return Waves(before, after);

        if (isCount ? known.Any(row => row.Value is null) : !known.All(HasCases))
            return null;

        var cases = all.Select(row => row is null ? (double.NaN, double.NaN) : isCount ? ByDay(row, measure.MonthsCovered) : Cases(row, unit)).ToArray();
        double[] parts = [.. cases.Select(one => one.Item1)];
        double[] wholes = [.. cases.Select(one => one.Item2)];
        var half = before.Length;
        if (areYears)
            return Told(isShare ? YearOnYear.OfShares(parts, wholes) : YearOnYear.OfCounts(parts, wholes, IsSeasonal(series)));

        var chance = isShare
            ? TwoShares.OfMonths(parts[half..], wholes[half..], parts[..half], wholes[..half]).Chance
            : TwoCounts.Of(parts[half..], wholes[half..], parts[..half], wholes[..half]).Chance;
        return double.IsNaN(chance) ? null : chance;
    }

    private static double? Told(YearOnYear change) => change.Why == CannotTell.Nothing ? change.Chance : null;

    private static double? Waves(Observation?[] before, Observation?[] after)
    {
        static Answers All(IEnumerable<Observation> rows) => rows.ToArray() is var wave && wave.Sum(row => row.Sample!.Value) is var people
            ? new Answers(wave.Sum(row => row.Value!.Value * row.Sample!.Value) / people, people)
            : default;
        var change = All(after.OfType<Observation>()).Since(All(before.OfType<Observation>()));
        return change.Why == CannotTell.Nothing ? change.Chance : null;
    }
}
