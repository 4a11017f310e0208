using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>Changes between two periods that chance hardly explains.</summary>
internal static class ChangeSignals
{
    private const int Year = 12;

    /// <summary>The same two figures as for any change, with a test that fits what the measure counts.</summary>
    public static Sight Significant(in AskedSignal asked, MonthlySeries series) =>
        Judge(asked, series, (Comparator)asked.Numbers[0]);

    /// <summary>Twelve months against the twelve before. A rolling total rises exactly as often as a month lies above the same month a year before.</summary>
    public static Sight YearOnYear(in AskedSignal asked, MonthlySeries series)
    {
        var (sight, month) = (Judge(asked, series, Comparator.Previous12Months), asked.Month);
        var above = Enumerable.Range(0, Year).Count(back => series.Value(month - back) > series.Value(month - back - Year));
        return sight.Value is null ? sight : sight with { Detail = $"above the same month a year before in {above} of 12 months" };
    }

    private static Sight Judge(in AskedSignal asked, MonthlySeries series, Comparator comparator)
    {
        var earlier = new Earlier(comparator);
        if (asked.At.IsAcrossBreak(asked.Slot, asked.Place, Changes.MonthsIn(earlier, asked.Month, asked.Measure)))
        {
            return Figures.Nothing(UnknownReason.DefinitionBreak);
        }

        var sight = Changes.FromSeries(series, asked.Month, earlier);
        if (sight.Value is null)
        {
            return sight;
        }

        var (months, lag) = Lengths(comparator, asked.Measure);
        if ((WithoutFigure(series, asked.Month, months) ?? WithoutFigure(series, asked.Month - lag, months)) is { } gap)
        {
            // Years can be put together although one of their months has no figure of its own: a ratio that is divided by nothing.
            return sight with { Window = Changes.WindowOf(new Earlier(comparator)), Reading = Figures.OfMonth(series, gap).Reading };
        }

        var tested = PeriodTest.Of(asked.Measure, Rows(series, asked.Month, months), Rows(series, asked.Month - lag, months));
        if (tested.Chance is not { } chance)
        {
            return sight with { Window = Changes.WindowOf(new Earlier(comparator)), Reading = Reading.Unknown(tested.Why) };
        }

        var way = Math.Sign(sight.Difference!.Value);
        return sight with
        {
            Window = Changes.WindowOf(new Earlier(comparator)),
            Chance = chance,
            Caveat = tested.Caveat ?? sight.Caveat,
            Reading = Reading.Of(chance <= TrendSignals.Significant && (asked.Sign == 0 ? way != 0 : way == asked.Sign)),
        };
    }

    /// <summary>How many months the later figure covers, and by how many the earlier one lies before it.</summary>
    internal static (int Months, int Lag) Lengths(Comparator comparator, Measure measure) => comparator switch
    {
        _ when measure.IsRolling12 => (1, Year),
        Comparator.PreviousMonth => (1, 1),
        Comparator.Previous3Months => (3, 3),
        Comparator.PreviousYear => (3, Year),
        _ => (Year, Year),
    };

    private static Month? WithoutFigure(MonthlySeries series, Month last, int months) => Enumerable.Range(0, months)
        .Select(back => last - (months - 1 - back))
        .Where(month => series[month] is null)
        .Select(month => (Month?)month)
        .FirstOrDefault();

    private static Observation[] Rows(MonthlySeries series, Month last, int months) =>
        [.. Enumerable.Range(0, months).Select(back => series[last - (months - 1 - back)]!)];
}
