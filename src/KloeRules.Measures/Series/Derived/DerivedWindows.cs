using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Measures.Series;

/// <summary>
/// Makes the published windows of a measure that is worked out of others, as far as they tell: the rolling twelve months are the scorecard's
/// last 12 months, a gap is the gap of the windows printed.
/// </summary>
internal sealed class DerivedWindows
{
    private const int Quarter = 3;
    private const int Year = 12;

    private readonly Measure measure;
    private readonly string area;
    private readonly IReadOnlyList<PublishedWindows> parts;
    private readonly Func<int, Func<PublishedWindows, Together>, Together> worked;

    /// <param name="worked">So many months' figure, of what each part has for as many.</param>
    private DerivedWindows(
        Measure measure, string area, IReadOnlyList<PublishedWindows> parts, Func<int, Func<PublishedWindows, Together>, Together> worked)
    {
        this.measure = measure;
        this.area = area;
        this.parts = parts;
        this.worked = worked;
    }

    private PublishedWindows First => parts[0];

    /// <summary>
    /// Null for a formula in C#, which is worked out month by month; when one of the measures has no published windows in that area, or they end with different months; for an average of others, when none
    /// of them has any that end with the month of the area's own.
    /// </summary>
    public static PublishedWindows? Of(Measure measure, string area, Func<Measure, string, PublishedWindows?> windowsOf)
    {
        if (measure.Derivation is AverageOfOthers average)
        {
            var others = Others.Of(average.Group, area);
            var known = others.Select(other => windowsOf(average.Of, other)).OfType<PublishedWindows>().ToArray();
            var month = windowsOf(average.Of, area)?.Month ?? known.Select(one => one.Month).DefaultIfEmpty().Max();
            PublishedWindows[] then = [.. known.Where(one => one.Month == month)];
            return then.Length == 0 ? null
                : new DerivedWindows(measure, area, then, (_, figure) => AverageWorking.Of(then.Select(figure), others.Count)).Calculated();
        }

        if (measure.Derivation is CodedCalculation)
            return null;

        var parts = measure.Derivation!.Components.Select(part => windowsOf(part, area)).OfType<PublishedWindows>().ToArray();
        if (parts.Length < measure.Derivation.Components.Count || parts.Select(part => part.Month).Distinct().Count() > 1)
            return null;

        var byMeasure = parts.ToDictionary(part => part.Measure);
        var windows = new DerivedWindows(measure, area, parts, (months, figure) =>
            Arithmetic.Of(((Calculation)measure.Derivation).Formula, months, part => figure(byMeasure[part])));
        return measure.Derivation is RollingMonths rolling ? windows.Rolling(rolling) : windows.Calculated();
    }

    private PublishedWindows Rolling(RollingMonths rolling)
    {
        var nothing = new Figure(null, null, NoFigure.Blank, First.LastMonth.Source);
        var noChange = new FigureChange(null, null, null, Arrow.None, NoFigure.Blank, First.LastMonth.Source);
        var isAverage = rolling.IsAverage && rolling.Of is { Unit.Statistic: Statistic.Total, MonthsCovered: 1 };
        var by = isAverage ? rolling.Months : 1;
        return rolling.Months switch
        {
            Year => new PublishedWindows(
                measure, area, First.Month, nothing, nothing, noChange, noChange, Shared(First.Last12Months, by), Shared(First.VsPrevious12Months, by)),
            Quarter => new PublishedWindows(
                measure,
                area,
                First.Month,
                Shared(First.Last3Months, by),
                Shared(First.Last3Months, by),
                Shared(First.VsPrevious3Months, by),
                Shared(First.VsPreviousYear, by),
                nothing,
                noChange),
            _ => new PublishedWindows(measure, area, First.Month, nothing, nothing, noChange, noChange, nothing, noChange),
        };
    }

    private Figure Shared(Figure figure, int by) =>
        by == 1 || figure.Value is not { } value ? figure : figure with { Value = value / by, Printed = FigurePrint.Level(value / by, measure.Unit) };

    private static FigureChange Shared(FigureChange change, int by) => change with { Difference = change.Difference / by };

    private PublishedWindows Calculated() => new(
        measure,
        area,
        First.Month,
        Level(1, part => part.LastMonth),
        Level(Quarter, part => part.Last3Months),
        Change(Quarter, part => part.Last3Months, part => part.VsPrevious3Months),
        Change(Quarter, part => part.Last3Months, part => part.VsPreviousYear),
        Level(Year, part => part.Last12Months),
        Change(Year, part => part.Last12Months, part => part.VsPrevious12Months));

    private Figure Level(int months, Func<PublishedWindows, Figure> cell)
    {
        var why = parts.Select(cell).FirstOrDefault(figure => figure.Value is null);
        return Worked(months, cell, part => cell(part).Value) is { } known
            ? new Figure(FigurePrint.Level(known, measure.Unit), known, NoFigure.None, cell(First).Source)
            : new Figure(null, null, why?.Why ?? NoFigure.Blank, cell(First).Source);
    }

    /// <summary>Only from printed differences: an earlier figure behind a rounded percentage is too rough to work with.</summary>
    private FigureChange Change(int months, Func<PublishedWindows, Figure> cell, Func<PublishedWindows, FigureChange> change)
    {
        var source = change(First).Source;
        var later = Worked(months, cell, part => change(part).Difference is null ? null : cell(part).Value);
        var earlier = Worked(months, cell, part => cell(part).Value - change(part).Difference);
        if (later is not { } now || earlier is not { } before)
            return new FigureChange(null, null, null, Arrow.None, NoFigure.Blank, source);

        var relative = RelativeChange.From((decimal)before, (decimal)now - (decimal)before);
        return new FigureChange(
            FigurePrint.Difference(now - before, measure.Unit) ?? FigurePrint.Relative(relative), now - before, relative, Arrow.None, NoFigure.None, source);
    }

    private double? Worked(int months, Func<PublishedWindows, Figure> cell, Func<PublishedWindows, double?> value) =>
        worked(months, part => new Together(value(part), NotTogether.None, null, [cell(part).Source])).Value;
}
