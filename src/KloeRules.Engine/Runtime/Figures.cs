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
        if (at.IsRunOfRolling12(slot))
        {
            return Nothing(UnknownReason.OnlyRolling12);
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

        return series is null ? Nothing(UnknownReason.NoData)
            : at.Window == Window.Month ? OfMonth(series, at.MonthOf(slot))
            : Nothing(UnknownReason.OnlyPublishedWindows);
    }

    public static Sight Nothing(UnknownReason reason) => new(Reading.Unknown(reason));

    /// <summary>Why a published cell holds nothing.</summary>
    public static UnknownReason Why(NoFigure why) => why switch
    {
        NoFigure.Rolling12Only => UnknownReason.OnlyRolling12,
        NoFigure.ZeroOrNoData => UnknownReason.ZeroOrNoData,
        _ => UnknownReason.NotPublished,
    };

    /// <summary>The figure of one month of a series, or why there is none.</summary>
    public static Sight OfMonth(MonthlySeries series, Month month)
    {
        var row = series[month];
        if (series.Value(month) is { } value)
        {
            return new Sight(default) { Value = value, Window = series.Measure.IsRolling12 ? Window.Months12 : Window.Month, Sources = [row!.Source] };
        }

        return Nothing(
            row is null ? (month < series.First ? UnknownReason.TooLittleHistory : UnknownReason.MissingMonth)
            : (row.Marks & Marks.Ignored) != 0 ? UnknownReason.IgnoredMonth
            : (row.Marks & Marks.Suppressed) != 0 ? UnknownReason.Suppressed
            : UnknownReason.MissingMonth);
    }

    private static Sight FromWindows(PublishedWindows windows, Window window, bool isRolling12)
    {
        // A rolling total is itself the measure's figure, as it is where months are given.
        var isTotal = windows.Measure.Unit.Statistic == Statistic.Total && !isRolling12;
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
