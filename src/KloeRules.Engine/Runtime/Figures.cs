using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>Finds the figure that a level is judged on.</summary>
internal static class Figures
{
    private const int ThreeMonths = 3;
    private const int TwelveMonths = 12;

    /// <summary>A figure, or why there is none.</summary>
    public static Sight Level(in Moment at, int slot, int place)
    {
        if (at.IsRunOfOverlapping(slot))
        {
            return Nothing(at.WhyNoRun(slot));
        }

        if (at.IsAcrossBreak(slot, place, MonthsIn(at, slot)))
        {
            return Nothing(UnknownReason.DefinitionBreak);
        }

        var series = at.Series(slot, place);
        if (series is not null && at.Window == Window.Month && OfMonth(series, at.MonthOf(slot)) is { Value: not null } figure)
        {
            return figure;
        }

        if (at.Windows(slot, place) is { } windows)
        {
            return FromWindows(windows, at.Window, at.Measure(slot).IsRolling12);
        }

        return series is null ? NotThen(at, slot, place)
            : at.Window == Window.Month ? OfMonth(series, at.MonthOf(slot))
            : Nothing(UnknownReason.OnlyPublishedWindows);
    }

    /// <summary>How many months one figure covers.</summary>
    private static int MonthsIn(in Moment at, int slot) => at.Window switch
    {
        _ when at.Measure(slot).MonthsCovered is > 1 and var covered => covered,
        Window.Months12 => TwelveMonths,
        Window.Months3 => ThreeMonths,
        _ => 1,
    };

    /// <summary>Nothing for that month; a scorecard may know another.</summary>
    public static Sight NotThen(in Moment at, int slot, int place) =>
        Nothing(at.Scorecard(slot, place) is null ? UnknownReason.NoData : UnknownReason.OnlyPublishedWindows);

    public static Sight Nothing(UnknownReason reason) => new(Reading.Unknown(reason));

    /// <summary>Why a published cell holds nothing.</summary>
    public static UnknownReason Why(NoFigure why) => why switch
    {
        NoFigure.Rolling12Only => UnknownReason.OnlyRolling12,
        NoFigure.ZeroOrNoData => UnknownReason.ZeroOrNoData,
        _ => UnknownReason.NotPublished,
    };

    /// <summary>Why figures can't be put together, or worked out.</summary>
    public static UnknownReason Why(NotTogether why) => why switch
    {
        NotTogether.MedianOverMonths => UnknownReason.MedianOverMonths,
        NotTogether.Suppressed => UnknownReason.Suppressed,
        NotTogether.IgnoredMonth => UnknownReason.IgnoredMonth,
        NotTogether.TooLittleHistory => UnknownReason.TooLittleHistory,
        NotTogether.OnlyRolling12 => UnknownReason.OnlyRolling12,
        NotTogether.OverlappingMonths => UnknownReason.OverlappingMonths,
        NotTogether.ZeroDivisor => UnknownReason.ZeroDivisor,
        NotTogether.NotAShare => UnknownReason.NotAShare,
        NotTogether.DefinitionBreak => UnknownReason.DefinitionBreak,
        NotTogether.TooFewOthers => UnknownReason.TooFewOthers,
        _ => UnknownReason.MissingMonth,
    };

    /// <summary>The figure of one month of a series, or why there is none.</summary>
    public static Sight OfMonth(MonthlySeries series, Month month)
    {
        var row = series[month];
        if (series.Value(month) is { } value)
        {
            return new Sight(default)
            {
                Value = value,
                Window = series.Measure.IsRolling12 ? Window.Months12 : Window.Month,
                Caveat = series.Working?.At(month).Caveat,
                Sources = series.Working?.At(month).Sources ?? [row!.Source],
            };
        }

        return Nothing(
            series.Working is { } working && (row?.Marks & Marks.Ignored) is null or Marks.None ? Why(working.At(month).Why)
            : row is null ? (month < series.First ? UnknownReason.TooLittleHistory : UnknownReason.MissingMonth)
            : (row.Marks & Marks.Ignored) != 0 ? UnknownReason.IgnoredMonth
            : (row.Marks & Marks.Suppressed) != 0 ? UnknownReason.Suppressed
            : UnknownReason.MissingMonth);
    }

    private static Sight FromWindows(PublishedWindows windows, Window window, bool isRolling12)
    {
        // A figure for several months has its limits for as many months too.
        var isTotal = windows.Measure is { Unit.Statistic: Statistic.Total, MonthsCovered: 1 };
        var seen = isRolling12 && window == Window.Month ? Window.Months12 : window;
        var (figure, months, caveat) = seen switch
        {
            Window.Months3 => (windows.Last3Months, ThreeMonths, isTotal ? "The three months' figure is taken as a monthly average." : null),
            Window.Months12 => (windows.Last12Months, TwelveMonths, isTotal ? "The twelve months' figure is taken as a monthly average." : null),
            _ => (windows.LastMonth, 1, null),
        };
        return figure.Value is { } value
            ? new Sight(default) { Value = isTotal ? value / months : value, Window = seen, Caveat = caveat, Sources = [figure.Source] }
            : Nothing(Why(figure.Why));
    }
}
