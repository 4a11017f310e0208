using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>Finds a change: two figures and what lies between them, or why it can't be told.</summary>
internal static class Changes
{
    private const int Year = 12;

    public static Sight Find(in Moment at, int slot, int place, in Earlier earlier)
    {
        var comparator = earlier.Comparator;
        if (comparator == Comparator.National)
        {
            return Elsewhere(at, slot, place, earlier.Place);
        }

        if (at.IsRunOfOverlapping(slot))
        {
            return Figures.Nothing(at.WhyNoRun(slot));
        }

        if (at.IsAcrossBreak(slot, place, MonthsIn(earlier, at.MonthOf(slot), at.Measure(slot))))
        {
            return Figures.Nothing(UnknownReason.DefinitionBreak);
        }

        if (at.Window != Window.Month)
        {
            return Figures.Nothing(UnknownReason.OnlyPublishedWindows);
        }

        var series = at.Series(slot, place);
        var fromSeries = series is null ? Figures.NotThen(at, slot, place) : FromSeries(series, at.MonthOf(slot), earlier);
        var sight = fromSeries.Value is null && at.Windows(slot, place) is { } windows ? FromWindows(windows, comparator) : fromSeries;
        return sight with { Window = WindowOf(earlier) };
    }

    /// <summary>The figure against that of the same measure and months in another area.</summary>
    public static Sight Elsewhere(in Moment at, int slot, int place, int otherPlace)
    {
        var own = Figures.Level(at, slot, place);
        var other = Figures.Level(at, slot, otherPlace);
        return own.Value is null ? own
            : other.Value is not { } reference ? new Sight(other.Reading)
            : Of(own.Value.Value, reference) with { Window = own.Window, Caveat = own.Caveat, Sources = [.. own.Sources!, .. other.Sources!] };
    }

    /// <summary>Months from the first of the earlier figure to the last of the later.</summary>
    public static int MonthsIn(in Earlier earlier, Month month, Measure measure) => earlier.Comparator switch
    {
        Comparator.PreviousMonth => 2,
        Comparator.Previous3Months => 6,
        Comparator.PreviousYear => 3 + Year,
        Comparator.SameMonthLastYear => 1 + Year,
        Comparator.StatedMonths => month - earlier.Last + earlier.Months,
        Comparator.Baseline => measure.Baseline is { } baseline ? month - baseline.First + 1 : 1,
        _ => Year + Year,
    };

    /// <summary>What the later figure of a comparison covers.</summary>
    public static Window WindowOf(in Earlier earlier) => earlier.Comparator switch
    {
        Comparator.Previous3Months or Comparator.PreviousYear => Window.Months3,
        Comparator.Previous12Months => Window.Months12,
        Comparator.StatedMonths => Windows.Of(earlier.Months),
        _ => Window.Month,
    };

    /// <summary>The latest three months against the three before a month; twelve where the measure is published only as twelve.</summary>
    public static Sight Since(in Moment at, int slot, int place, Month first)
    {
        var month = at.MonthOf(slot);
        var months = at.Measure(slot).IsRolling12 ? Year : 3;
        if (at.Series(slot, place) is not { } series)
        {
            return Figures.Nothing(at.Scorecard(slot, place) is null ? UnknownReason.NoData : UnknownReason.OnlyPublishedWindows);
        }

        if (at.Measure(slot).BreaksBetween(first - months, month))
        {
            return Figures.Nothing(UnknownReason.DefinitionBreak);
        }

        // Twelve months that reach back before the action would be held against themselves.
        return month - first < months - 1
            ? Figures.Nothing(UnknownReason.TooLittleHistory)
            : Between(series, month, months, first - 1) with { Window = months == Year ? Window.Months12 : Window.Months3 };
    }

    /// <summary>The difference behind a printed percentage, for a rule that states its amount in units.</summary>
    public static Sight WorkOutDifference(in Sight sight)
    {
        if (sight is not { Value: { } value, Relative: { } relative } || relative <= -1)
        {
            return sight;
        }

        var earlier = value / (1 + relative);
        return sight with
        {
            Reference = earlier,
            Difference = value - earlier,
            Caveat = "The earlier figure is worked out from the printed percentage.",
        };
    }

    public static Sight FromSeries(MonthlySeries series, Month month, in Earlier earlier) => earlier.Comparator switch
    {
        Comparator.PreviousMonth => Between(series, month, 1, month - 1),
        Comparator.Previous3Months => Between(series, month, 3, month - 3),
        Comparator.PreviousYear => Between(series, month, 3, month - Year),
        Comparator.SameMonthLastYear => Between(series, month, 1, month - Year),
        Comparator.Previous12Months => Between(series, month, Year, month - Year),
        Comparator.Baseline => AgainstBaseline(series, month),
        _ when earlier.Last >= month => Figures.Nothing(UnknownReason.NotEarlier),
        _ => Between(series, month, earlier.Months, earlier.Last),
    };

    private static Sight Between(MonthlySeries series, Month month, int months, Month last) =>
        Between(MonthsTogether.Over(series, month, months), MonthsTogether.Over(series, last, months), 1);

    /// <summary>One month against the average month of the baseline, which may lie anywhere in time.</summary>
    private static Sight AgainstBaseline(MonthlySeries series, Month month)
    {
        if (series.Measure.Baseline is not { } baseline)
        {
            return Figures.Nothing(UnknownReason.NoBaseline);
        }

        var months = baseline.Last - baseline.First + 1;
        var averaged = series.Measure.Unit.Statistic == Statistic.Total ? months : 1;
        return Between(MonthsTogether.Over(series, month, 1), MonthsTogether.Over(series, baseline.Last, months), averaged);
    }

    /// <param name="averaged">For a total, over how many months the earlier figure is averaged.</param>
    public static Sight Between(Together later, Together earlier, int averaged) =>
        later.Value is { } value && earlier.Value is { } reference
            ? Of(value, reference / averaged) with { Caveat = later.Caveat ?? earlier.Caveat, Sources = [.. later.Sources, .. earlier.Sources] }
            : Figures.Nothing(Figures.Why(later.Value is null ? later.Why : earlier.Why));

    private static Sight Of(double value, double reference) => new(default)
    {
        Value = value,
        Reference = reference,
        Difference = value - reference,
        Relative = reference == 0 ? (value == 0 ? 0 : null) : (value - reference) / Math.Abs(reference),
    };

    private static Sight FromWindows(PublishedWindows windows, Comparator comparator)
    {
        var isOtherThan12 = windows.Measure.IsRolling12 && comparator != Comparator.Previous12Months;
        var (level, change) = comparator switch
        {
            _ when isOtherThan12 => (null, null),
            Comparator.Previous3Months => (windows.Last3Months, windows.VsPrevious3Months),
            Comparator.PreviousYear => (windows.Last3Months, windows.VsPreviousYear),
            Comparator.Previous12Months => (windows.Last12Months, windows.VsPrevious12Months),
            _ => (null, null),
        };
        if (level is null || change is null)
        {
            return Figures.Nothing(windows.Measure.IsRolling12 ? UnknownReason.OnlyRolling12 : UnknownReason.OnlyPublishedWindows);
        }

        if (change.Printed is null || level.Value is not { } value)
        {
            return Figures.Nothing(level.Why == NoFigure.Rolling12Only ? UnknownReason.OnlyRolling12 : Figures.Why(change.Why));
        }

        return new Sight(default)
        {
            Value = value,
            Reference = value - change.Difference,
            Difference = change.Difference,
            Relative = change.Relative,
            Sources = [level.Source, change.Source],
        };
    }
}
