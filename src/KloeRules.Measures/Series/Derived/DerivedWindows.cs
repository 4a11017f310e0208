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
    private readonly IReadOnlyDictionary<Measure, PublishedWindows> parts;
    private readonly PublishedWindows first;

    private DerivedWindows(Measure measure, IReadOnlyList<PublishedWindows> parts)
    {
        this.measure = measure;
        this.parts = parts.ToDictionary(part => part.Measure);
        first = parts[0];
    }

    /// <summary>Null when one of the measures has no published windows in that area, or they end with different months.</summary>
    public static PublishedWindows? Of(Measure measure, string area, Func<Measure, PublishedWindows?> windowsOf)
    {
        var parts = measure.Derivation!.Components.Select(windowsOf).OfType<PublishedWindows>().ToArray();
        if (parts.Length < measure.Derivation.Components.Count || parts.Select(part => part.Month).Distinct().Count() > 1)
            return null;

        var windows = new DerivedWindows(measure, parts);
        return measure.Derivation is RollingMonths rolling
            ? windows.Rolling(rolling, area)
            : windows.Calculated(((Calculation)measure.Derivation).Formula, area);
    }

    private PublishedWindows Rolling(RollingMonths rolling, string area)
    {
        var nothing = new Figure(null, null, NoFigure.Blank, first.LastMonth.Source);
        var noChange = new FigureChange(null, null, null, Arrow.None, NoFigure.Blank, first.LastMonth.Source);
        var isAverage = rolling.IsAverage && rolling.Of is { Unit.Statistic: Statistic.Total, MonthsCovered: 1 };
        var by = isAverage ? rolling.Months : 1;
        return rolling.Months switch
        {
            Year => new PublishedWindows(
                measure, area, first.Month, nothing, nothing, noChange, noChange, Shared(first.Last12Months, by), Shared(first.VsPrevious12Months, by)),
            Quarter => new PublishedWindows(
                measure,
                area,
                first.Month,
                Shared(first.Last3Months, by),
                Shared(first.Last3Months, by),
                Shared(first.VsPrevious3Months, by),
                Shared(first.VsPreviousYear, by),
                nothing,
                noChange),
            _ => new PublishedWindows(measure, area, first.Month, nothing, nothing, noChange, noChange, nothing, noChange),
        };
    }

    private Figure Shared(Figure figure, int by) =>
        by == 1 || figure.Value is not { } value ? figure : figure with { Value = value / by, Printed = FigurePrint.Level(value / by, measure.Unit) };

    private static FigureChange Shared(FigureChange change, int by) => change with { Difference = change.Difference / by };

    private PublishedWindows Calculated(Formula formula, string area) => new(
        measure,
        area,
        first.Month,
        Level(formula, 1, part => part.LastMonth),
        Level(formula, Quarter, part => part.Last3Months),
        Change(formula, Quarter, part => part.Last3Months, part => part.VsPrevious3Months),
        Change(formula, Quarter, part => part.Last3Months, part => part.VsPreviousYear),
        Level(formula, Year, part => part.Last12Months),
        Change(formula, Year, part => part.Last12Months, part => part.VsPrevious12Months));

    private Figure Level(Formula formula, int months, Func<PublishedWindows, Figure> cell)
    {
        var why = parts.Values.Select(cell).FirstOrDefault(figure => figure.Value is null);
        var value = Worked(formula, months, part => cell(part).Value, cell).Value;
        return value is { } known
            ? new Figure(FigurePrint.Level(known, measure.Unit), known, NoFigure.None, cell(first).Source)
            : new Figure(null, null, why?.Why ?? NoFigure.Blank, cell(first).Source);
    }

    /// <summary>Only from printed differences: an earlier figure behind a rounded percentage is too rough to work with.</summary>
    private FigureChange Change(Formula formula, int months, Func<PublishedWindows, Figure> cell, Func<PublishedWindows, FigureChange> change)
    {
        var later = Worked(formula, months, part => cell(part).Value, cell).Value;
        var earlier = Worked(formula, months, part => cell(part).Value - change(part).Difference, cell).Value;
        var source = change(first).Source;
        if (later is not { } now || earlier is not { } before)
            return new FigureChange(null, null, null, Arrow.None, NoFigure.Blank, source);

        var relative = RelativeChange.From((decimal)before, (decimal)now - (decimal)before);
        return new FigureChange(
            FigurePrint.Difference(now - before, measure.Unit) ?? FigurePrint.Relative(relative), now - before, relative, Arrow.None, NoFigure.None, source);
    }

    private Together Worked(Formula formula, int months, Func<PublishedWindows, double?> value, Func<PublishedWindows, Figure> cell) =>
        Arithmetic.Of(formula, months, part => new Together(value(parts[part]), NotTogether.None, null, [cell(parts[part]).Source]));
}
