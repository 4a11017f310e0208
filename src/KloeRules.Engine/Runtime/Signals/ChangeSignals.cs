using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
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
        var back = Enumerable.Range(0, Year).Where(months => series.Value(month - months) is not null && series.Value(month - months - Year) is not null).ToArray();
        var above = back.Count(months => series.Value(month - months) > series.Value(month - months - Year));
        return sight.Value is null ? sight : sight with { Detail = $"above the same month a year before in {above} of {back.Length} months" };
    }

    private static Sight Judge(in AskedSignal asked, MonthlySeries series, Comparator comparator)
    {
        var earlier = new Earlier(comparator);
        if (asked.At.IsAcrossBreak(asked.Slot, asked.Place, Changes.MonthsIn(earlier, asked.Month, asked.Measure)))
        {
            return Figures.Nothing(UnknownReason.DefinitionBreak);
        }

        var periods = TwoPeriods.Of(series, asked.Month, comparator);
        if (periods.Sight.Value is null)
        {
            return periods.Sight;
        }

        var sight = periods.Sight with { Window = Changes.WindowOf(earlier) };
        var tested = PeriodTest.Of(asked.Measure, periods.Later, periods.Earlier, periods.AreYears, periods.AreYears && SeasonOf.Has(series, asked.Month));
        if (tested.Why != UnknownReason.None)
        {
            return sight with { Reading = Reading.Unknown(tested.Why) };
        }

        var way = Math.Sign(sight.Difference!.Value);
        return sight with
        {
            Chance = tested.Chance,
            Basis = BasisOf(asked, periods, tested),
            Caveat = tested.Warnings is [var weightiest, ..] ? weightiest : sight.Caveat,
            Reading = Reading.Of(tested.Chance <= TrendSignals.Significant && (asked.Sign == 0 ? way != 0 : way == asked.Sign)),
        };
    }

    private static Basis BasisOf(in AskedSignal asked, TwoPeriods periods, PeriodTest tested)
    {
        var (months, last) = (asked.Measure.IsRolling12 ? Year : periods.Later.Length, asked.Month);
        var (figures, missing) = periods.Count;
        return new Basis(tested.Method, last - (months - 1), last, figures, missing)
        {
            Earlier = (last - periods.Lag - (months - 1), last - periods.Lag),
            Chance = tested.Chance,
            Effect = tested.Effect,
            Dispersion = tested.Dispersion,
            Warnings = periods.Sight.Caveat is { } caveat ? [.. tested.Warnings, caveat] : tested.Warnings,
        };
    }

    /// <summary>How many months the later figure covers, and by how many the earlier one lies before it.</summary>
    internal static (int Months, int Lag) Lengths(Comparator comparator, Measure measure) => comparator switch
    {
        _ when measure.IsRolling12 => (1, Year),
        Comparator.PreviousMonth => (1, 1),
        Comparator.SameMonthLastYear => (1, Year),
        Comparator.Previous3Months => (3, 3),
        Comparator.PreviousYear => (3, Year),
        _ => (Year, Year),
    };
}
