using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Figures for a catalogue: months with gaps, withheld and ignored ones, scorecards, both, or nothing, for several areas.</summary>
internal static class AnyFrame
{
    public static readonly Month Latest = new(2023, 1);

    public static readonly string[] Areas = ["", "Swindon", "County"];

    /// <summary>Areas that are no part of the force.</summary>
    public static readonly string[] Others = ["Avon", "Dorset", "Kent", "Norfolk"];

    private const int MostMonths = 30;
    private const int MostOfLong = 52;

    private enum Supply
    {
        Months,
        Scorecard,
        Both,
        Nothing,
    }

    public static Gen<Frame> Of(IReadOnlyList<Measure> measures) => Of(measures, (6, Supply.Months), (3, Supply.Scorecard), (1, Supply.Both), (1, Supply.Nothing));

    public static Gen<Frame> OfMonths(IReadOnlyList<Measure> measures) => Of(measures, (4, Supply.Months), (1, Supply.Nothing));

    private static Gen<Frame> Of(IReadOnlyList<Measure> measures, params (int Weight, Supply Supply)[] supplies)
    {
        var places = measures.Where(measure => measure.Derivation is null).SelectMany(measure => Areas.Concat(Others).Select(area => (measure, area))).ToArray();
        var supply = Choice.Frequency(supplies.Select(one => (one.Weight, Choice.Constant(one.Supply))));
        return
            from kinds in supply.ArrayOf(places.Length)
            from series in Choice.CollectToList(places, place => Months(place.measure, place.area))
            from windows in Choice.CollectToList(places, place => Windows(place.measure, place.area))
            select Together(kinds, series, windows);

        Frame Together(Supply[] kinds, IReadOnlyList<MonthlySeries> series, IReadOnlyList<PublishedWindows> windows) => new(
            series.Where((_, i) => kinds[i] is Supply.Months or Supply.Both),
            windows.Where((_, i) => kinds[i] is Supply.Scorecard or Supply.Both),
            [],
            Others);
    }

    private static Gen<MonthlySeries> Months(Measure measure, string area) =>
        from length in Choice.Frequency((1, Choice.Choose(1, 6)), (4, Choice.Choose(24, MostMonths)), (2, Choice.Choose(36, MostOfLong)))
        from early in Choice.Frequency((3, Choice.Constant(0)), (1, Choice.Choose(0, 4)))
        from isWhole in Choice.Elements(true, false)
        from rows in Row(measure, isWhole).ArrayOf(length)
        from rise in Choice.Frequency((3, Choice.Constant(0)), (1, Choice.Elements(-1, 1)))
        from missing in Choice.Frequency((24, Choice.Constant(false)), (isWhole ? 0 : 1, Choice.Constant(true))).ArrayOf(length)
        from cases in Choice.Elements(4d, 5, 8, 10, 20, 40, 50).ArrayOf(length)
        from share in Choice.Frequency((3, Choice.Constant(0d)), (1, Choice.Elements(0.2, 0.5, 1, 10)))
        let last = Latest - measure.MonthsLate - early
        select new MonthlySeries(
            measure,
            area,
            rows.Select((row, i) => share > 0 ? Counted(row, measure, share, cases[i]) : Risen(row, measure, rise < 0 ? length - 1 - i : rise * i)).Select((row, i) => row with { Month = last - (length - 1 - i) }).Where((_, i) => i == 0 || !missing[i]));

    /// <summary>Steep enough that a trend shows through the noise, so that signals of every kind come up.</summary>
    private static Observation Risen(Observation row, Measure measure, int steps) => row.Value is { } value && steps > 0
        ? row with
        {
            Value = AnyFigure.Sum(value, AnyFigure.Product(0.2, steps)),
            Numerator = row.Numerator is null ? null : AnyFigure.Product(AnyFigure.Sum(value, AnyFigure.Product(0.2, steps)), row.Denominator!.Value / measure.Unit.Per),
        }
        : row;

    /// <summary>A figure with whole cases behind it, as charts of cases want them.</summary>
    private static Observation Counted(Observation row, Measure measure, double share, double cases)
    {
        if (row.Value is not { } value)
        {
            return row;
        }

        var events = measure.Unit.Quantity == Quantity.Count ? Math.Round(10 * share * value) : Math.Min(cases, Math.Round(cases * share * value));
        return row with
        {
            Value = measure.Unit.Quantity == Quantity.Count ? events : (double)((decimal)events / (decimal)cases * (decimal)measure.Unit.Per),
            Numerator = measure.Unit.Quantity == Quantity.Count ? null : events,
            Denominator = measure.Unit.Quantity == Quantity.Count ? null : cases,
        };
    }

    /// <summary>Few different figures, so that runs and equal months are common.</summary>
    /// <param name="isWhole">Nothing is missing, withheld or left out.</param>
    private static Gen<Observation> Row(Measure measure, bool isWhole) =>
        from value in Choice.Frequency((3, Choice.Elements(0.9, 0.95, 1, 1.05)), (1, AnyFigure.Gen))
        from cases in Choice.Choose(0, 8)
        from hasCases in Choice.Elements(true, false)
        from hasNumerator in Choice.Elements(true, false)
        from hasValue in Choice.Frequency((30, Choice.Constant(true)), (isWhole ? 0 : 1, Choice.Constant(false)))
        from marks in Choice.Frequency(
            (40, Choice.Constant(Marks.None)), (isWhole ? 0 : 1, Choice.Constant(Marks.Suppressed)), (isWhole ? 0 : 1, Choice.Constant(Marks.Ignored)), (6, Choice.Constant(Marks.Provisional)), (3, Choice.Constant(Marks.Revised)))
        from sample in Choice.Elements<double?>(null, 20, 100, 400)
        from margin in Choice.Elements<double?>(null, null, 0.05, 0.1)
        from first in Choice.Elements<double?>(null, 0, 0.9, 1, 1.05)
        let numerator = AnyFigure.Product(value, cases / measure.Unit.Per)
        select new Observation(
            default,
            hasValue ? value : null,
            hasCases && hasNumerator ? numerator : null,
            hasCases ? cases : null,
            sample,
            marks,
            null,
            Written.Cell)
        {
            Margin = margin,
            FirstPublished = first,
        };

    private static Gen<PublishedWindows> Windows(Measure measure, string area) =>
        from age in Choice.Frequency((6, Choice.Constant(0)), (1, Choice.Choose(-1, 5)))
        from figures in Figure().ArrayOf(3)
        from changes in Change().ArrayOf(3)
        select new PublishedWindows(
            measure, area, Latest - measure.MonthsLate - age, figures[0], figures[1], changes[0], changes[1], figures[2], changes[2]);

    private static Gen<Figure> Figure() =>
        from value in AnyFigure.Gen
        from why in Choice.Frequency((8, Choice.Constant(NoFigure.None)), (2, Choice.Elements(NoFigure.Blank, NoFigure.ZeroOrNoData, NoFigure.Rolling12Only)))
        select why == NoFigure.None ? new Figure("printed", value, why, Written.Cell) : new Figure(null, null, why, Written.Cell);

    private static Gen<FigureChange> Change() =>
        from relative in Choice.Elements<double?>(-1, -0.5, -0.1, -0.05, -0.04, 0, 0.05, 0.1, 0.25, null)
        from difference in Choice.Elements<double?>(-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.25, null)
        from isPrinted in Choice.Frequency((6, Choice.Constant(true)), (1, Choice.Constant(false)))
        select isPrinted && (relative is not null || difference is not null)
            ? new FigureChange("printed", difference, relative, Arrow.None, NoFigure.None, Written.Cell)
            : new FigureChange(null, null, null, Arrow.None, NoFigure.Dash, Written.Cell);
}
