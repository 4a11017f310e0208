using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>The figure of one area that is held beside those of others, over the same months.</summary>
internal static class FigureThere
{
    private const int Quarter = 3;
    private const int Year = 12;

    /// <summary>One month's figure as any level is judged on, or several months put together.</summary>
    public static Sight Of(in Moment there, int slot, int months)
    {
        if (months == 1)
        {
            return Figures.Level(there, slot, place: 0);
        }

        if (there.IsRunOfOverlapping(slot) || there.Window != Window.Month)
        {
            return Figures.Nothing(there.Window != Window.Month ? UnknownReason.OnlyPublishedWindows : there.WhyNoRun(slot));
        }

        var together = there.Series(slot, 0) is { } series ? MonthsTogether.Over(series, there.MonthOf(slot), months) : null;
        if (together?.Value is { } value)
        {
            return new Sight(default) { Value = value, Window = Windows.Of(months), Caveat = together.Caveat, Sources = together.Sources };
        }

        return there.Windows(slot, 0) is { } windows ? Published(windows, months)
            : Figures.Nothing(together is null ? UnknownReason.NoData : Figures.Why(together.Why));
    }

    private static Sight Published(PublishedWindows windows, int months)
    {
        var figure = months == Quarter && !windows.Measure.IsRolling12 ? windows.Last3Months : months == Year ? windows.Last12Months : null;
        return figure is null ? Figures.Nothing(UnknownReason.OnlyPublishedWindows)
            : figure.Value is { } value ? new Sight(default) { Value = value, Window = Windows.Of(months), Sources = [figure.Source] }
            : Figures.Nothing(Figures.Why(figure.Why));
    }
}
