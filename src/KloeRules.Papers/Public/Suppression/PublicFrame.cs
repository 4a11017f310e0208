using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>
/// The figures that may be shown, cut before anything is judged: what is hidden is not there, so nothing worked out of the rest can tell it.
/// </summary>
/// <param name="Open">Measures that are shown.</param>
/// <param name="WithoutCases">Those left out because their small counts can't be seen.</param>
/// <param name="GivenUp">Those left out because their small counts can't be covered.</param>
/// <param name="Hidden">How many figures of the measures shown are withheld.</param>
internal sealed record PublicFrame(IReadOnlySet<Measure> Open, int WithoutCases, int GivenUp, int Hidden, PublishedFigures Figures)
{
    private Frame whole = Frame.Empty;
    private Cells? cells;

    /// <param name="frame">All figures, up to the month judged.</param>
    /// <param name="earlier">What the last public paper showed.</param>
    public static PublicFrame Of(Frame frame, Pack pack, PublishedFigures earlier)
    {
        var allowed = pack.Measures.Where(measure => Openness.WhyClosed(measure, pack.Settings) is null).ToHashSet();
        var blind = allowed.Where(measure => IsBlind(measure, frame)).ToHashSet();
        allowed.ExceptWith(blind);
        var cover = new Cover(frame, pack, allowed, earlier);
        var givenUp = allowed.Where(measure => cover.GivenUp.Contains(measure)).ToArray();
        allowed.ExceptWith(givenUp);
        allowed.RemoveWhere(measure => measure.WithParts.Any(part => pack.Measures.Contains(part) && !allowed.Contains(part)));

        var shown = cover.Cells.All.Where(cell => allowed.Contains(cell.Measure)).ToArray();
        return new PublicFrame(allowed, blind.Count, givenUp.Length, shown.Count(cell => cell.IsHidden), Told(shown, frame, earlier)) { whole = frame, cells = cover.Cells };
    }

    /// <summary>The figures for the public pack, whose measures bear the same names.</summary>
    public Frame For(Pack pack)
    {
        var byName = pack.Measures.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
        return new Frame(
            whole.Series.Where(series => Open.Contains(series.Measure) && byName.ContainsKey(series.Measure.Name)).Select(series => new MonthlySeries(
                byName[series.Measure.Name], series.Area, series.Observations.Select(row => Row(series, row)))),
            whole.Windows.Where(windows => Open.Contains(windows.Measure) && byName.ContainsKey(windows.Measure.Name)).Select(windows => Row(windows, byName[windows.Measure.Name])),
            [],
            whole.Outside);
    }

    /// <summary>True when a figure of it may tell small counts that can't be seen.</summary>
    private static bool IsBlind(Measure measure, Frame frame) =>
        frame.Series.Where(series => series.Measure.Equals(measure)).SelectMany(series => series.Observations)
            .Any(row => row.Value is not null && CountsOf.Month(row, measure.Unit) is null)
        || (measure.Unit.Quantity is Quantity.Percent or Quantity.Rate or Quantity.Points && frame.Windows.Any(windows => windows.Measure.Equals(measure)));

    private bool IsHidden(Measure measure, string area, Month month, bool isWindows) =>
        cells!.Find(measure, area, month, isWindows) is { IsHidden: true };

    /// <summary>Notes are typed by hand and are not shown; nor is a file's folder, or how small a figure was at first.</summary>
    private Observation Row(MonthlySeries series, Observation row)
    {
        var source = row.Source with { File = Path.GetFileName(row.Source.File) };
        return row.Marks.HasFlag(Marks.Suppressed) || IsHidden(series.Measure, series.Area, row.Month, isWindows: false)
            ? new Observation(row.Month, null, null, null, null, Marks.Suppressed, null, source)
            : new Observation(row.Month, row.Value, row.Numerator, row.Denominator, row.Sample, row.Marks, null, source)
            {
                Margin = row.Margin,
                FirstPublished = row.FirstPublished is { } first && series.Measure.Unit.Quantity == Quantity.Count && !Count.IsSmallCount(first) ? first : null,
            };
    }

    private PublishedWindows Row(PublishedWindows windows, Measure measure)
    {
        var isHidden = IsHidden(windows.Measure, windows.Area, windows.Month, isWindows: true);
        return new PublishedWindows(
            measure,
            windows.Area,
            windows.Month,
            Cut(windows.LastMonth, isHidden),
            Cut(windows.Last3Months, isHidden),
            Cut(windows.VsPrevious3Months, isHidden),
            Cut(windows.VsPreviousYear, isHidden),
            Cut(windows.Last12Months, isHidden),
            Cut(windows.VsPrevious12Months, isHidden));
    }

    private static Figure Cut(Figure figure, bool isHidden)
    {
        var source = figure.Source with { File = Path.GetFileName(figure.Source.File) };
        return isHidden ? new Figure(null, null, NoFigure.Withheld, source) : figure with { Source = source };
    }

    private static FigureChange Cut(FigureChange change, bool isHidden)
    {
        var source = change.Source with { File = Path.GetFileName(change.Source.File) };
        return isHidden ? new FigureChange(null, null, null, Arrow.None, NoFigure.Withheld, source) : change with { Source = source };
    }

    /// <summary>Windows of earlier papers go on counting: months that have left them since are still told by them.</summary>
    private static PublishedFigures Told(IReadOnlyList<Cell> shown, Frame frame, PublishedFigures earlier)
    {
        var now = shown.Where(cell => cell.IsWindows)
            .Select(cell => cell.IsHidden
                ? new PublishedSpans(cell.Measure.Name, cell.Area, cell.Month, null, null, null)
                : SpansOf.Windows(frame.WindowsOf(cell.Measure, cell.Area)!))
            .ToArray();
        return new PublishedFigures(
            [.. shown.Where(cell => !cell.IsWindows).Select(cell =>
                new PublishedMonth(cell.Measure.Name, cell.Area, cell.Month, cell.IsHidden ? null : frame.SeriesOf(cell.Measure, cell.Area)![cell.Month]!.Value))],
            [.. earlier.Spans.Where(then => now.All(one => (one.Measure, one.Area, one.Month) != (then.Measure, then.Area, then.Month))), .. now]);
    }
}
