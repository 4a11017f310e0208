using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Scorecards;

/// <summary>Works out the row that a scorecard would print for a measure whose months are known.</summary>
public static class WindowsFromMonths
{
    /// <summary>The windows that end with <paramref name="month"/>. A window that can't be worked out is blank; no arrow is printed.</summary>
    public static PublishedWindows At(MonthlySeries series, Month month)
    {
        var last3 = MonthsTogether.Over(series, month, 3);
        var last12 = MonthsTogether.Over(series, month, 12);
        return new PublishedWindows(
            series.Measure,
            series.Area,
            month,
            Level(series, MonthsTogether.Over(series, month, 1), month),
            Level(series, last3, month),
            Change(series, last3, MonthsTogether.Over(series, month - 3, 3), month, 6),
            Change(series, last3, MonthsTogether.Over(series, month - 12, 3), month, 15),
            Level(series, last12, month),
            Change(series, last12, MonthsTogether.Over(series, month - 12, 12), month, 24));
    }

    private static Figure Level(MonthlySeries series, Together figure, Month month) => figure.Value is { } value
        ? new Figure(FigurePrint.Level(value, series.Measure.Unit), value, NoFigure.None, SourceOf(series, month))
        : new Figure(null, null, Why(figure), SourceOf(series, month));

    /// <param name="span">Months from the first of the earlier window to the last of the later; no change is shown across a break.</param>
    private static FigureChange Change(MonthlySeries series, Together now, Together before, Month month, int span)
    {
        var source = SourceOf(series, month);
        if (now.Value is not { } level || before.Value is not { } earlier || series.Measure.BreaksBetween(month - (span - 1), month))
            return new FigureChange(null, null, null, Arrow.None, NoFigure.Blank, source);

        var exact = (decimal)level - (decimal)earlier;
        var difference = RelativeChange.ToDouble(exact);
        var relative = RelativeChange.From((decimal)earlier, exact);
        var printed = FigurePrint.Difference(difference, series.Measure.Unit) ?? FigurePrint.Relative(relative);
        return new FigureChange(printed, difference, relative, Arrow.None, printed is null ? NoFigure.Blank : NoFigure.None, source);
    }

    private static NoFigure Why(Together figure) => figure.Why switch
    {
        NotTogether.OnlyRolling12 => NoFigure.Rolling12Only,
        NotTogether.Suppressed => NoFigure.Withheld,
        _ => NoFigure.Blank,
    };

    private static Source SourceOf(MonthlySeries series, Month month) => (series[month] ?? series.Observations.LastOrDefault())?.Source ?? Source.OfFile(string.Empty);
}
