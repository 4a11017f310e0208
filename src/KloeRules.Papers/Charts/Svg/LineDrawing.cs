using System.Xml.Linq;
using static KloeRules.Papers.Charts.Svg.SvgTags;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>A chart of months.</summary>
internal sealed class LineDrawing
{
    public const double Width = 680;
    public const double Height = 300;

    private const double Size = 11.5;
    private const double LineHeight = 15;
    private const double MostOfLabels = 215;
    private const double MostOfTicks = 80;
    private const double Space = 10;

    private readonly LineChart chart;
    private readonly double?[] figures;
    private readonly Plot plot;

    private LineDrawing(LineChart chart)
    {
        this.chart = chart;
        figures = [.. chart.Points.Select(point => Finite(point.Value))];
        var ticks = chart.Axis.Ticks.Select(tick => tick.Value);
        var all = figures.OfType<double>()
            .Concat(chart.Lines.SelectMany(line => line.Values ?? [line.Value]).Select(Finite).OfType<double>())
            .Concat(ticks)
            .DefaultIfEmpty(0)
            .ToArray();
        var left = Math.Min(MostOfTicks, chart.Axis.Ticks.Select(tick => TextWidth.Of(tick.Text, MonthLabels.Size)).DefaultIfEmpty(0).Max()) + (2 * Space);
        var right = Width - Math.Min(MostOfLabels, Ends().Select(end => TextWidth.Of(end.Words, Size, end.IsStrong)).DefaultIfEmpty(0).Max()) - (2 * Space);
        plot = new Plot(left, 30, right, Height - 34, chart.Points.Count, all.Min(), all.Max());
    }

    /// <summary>Every text of the drawing.</summary>
    public IReadOnlyList<Label> Labels => [.. AxisLabels(), .. Months().Select(month => month.Label), .. BreakLabels(), .. EndLabels().Select(end => end.Label)];

    public static XElement Of(LineChart chart) => new LineDrawing(chart).Draw();

    public static IReadOnlyList<Label> LabelsOf(LineChart chart) => new LineDrawing(chart).Labels;

    private XElement Draw() => Picture(
        Width,
        Height,
        chart.Title,
        chart.AltText,
        Group(Ink.Grid, chart.Axis.Ticks.Select(tick => Line(plot.Left, plot.Y(tick.Value), plot.Right, plot.Y(tick.Value)))),
        Group(Ink.Leader, Months().Select(month => Line(plot.X(month.Place), plot.Bottom, plot.X(month.Place), plot.Bottom + 4))),
        Group(Ink.Leader, EndLabels().Select(end => Line(plot.Right + 1, end.From, plot.Right + Space - 2, end.Label.Y))),
        Group(Ink.Break, Breaks().Select(place => Line(plot.X(place) - (plot.Step / 2), plot.Top, plot.X(place) - (plot.Step / 2), plot.Bottom))),
        chart.Lines.Select(line => Group(Ink.Of(line.Kind), Tag("path", Set("d", Stairs(line))))),
        Group(Ink.Figures with { Dashes = null }, Runs().Select(run => Tag("polyline", Set("stroke-linejoin", "round"), Set("points", string.Join(" ", run.Select(place => $"{Number(plot.X(place))},{Number(plot.Y(figures[place]!.Value))}")))))),
        Tag("g", Places().Select(place => Dots.Of(chart.Points[place].Kind, plot.X(place), plot.Y(figures[place]!.Value), chart.Points[place].IsUnsettled))),
        Group(Ink.QuietWords, AxisLabels().Concat(Months().Select(month => month.Label)).Concat(BreakLabels()).Select(Text)),
        Group(Ink.Words, EndLabels().Select(end => Text(end.Label))));

    private static double? Finite(double? value) => value is { } known && double.IsFinite(known) ? known : null;

    private IEnumerable<int> Places() => Enumerable.Range(0, figures.Length).Where(place => figures[place] is not null);

    private IEnumerable<int> Breaks() => Enumerable.Range(0, figures.Length).Where(place => chart.Points[place].BeginsAnew);

    /// <summary>Months that a line leads through.</summary>
    private IEnumerable<int[]> Runs()
    {
        var first = 0;
        for (var place = 0; place <= figures.Length; place++)
        {
            if (place == figures.Length || figures[place] is null || chart.Points[place].BeginsAnew)
            {
                if (place - first > 1)
                {
                    yield return [.. Enumerable.Range(first, place - first)];
                }

                first = place < figures.Length && figures[place] is null ? place + 1 : place;
            }
        }
    }

    /// <summary>Level over each month, because a limit belongs to the month and not to the time between two.</summary>
    private string Stairs(ChartLine line)
    {
        if (line.Values is not { } values)
        {
            return $"M{Number(plot.Left)} {Number(plot.Y(line.Value))}H{Number(plot.Right)}";
        }

        var path = "";
        for (var place = 0; place < values.Count; place++)
        {
            if (Finite(values[place]) is { } value)
            {
                var (from, to, y) = (Number(plot.X(place) - (plot.Step / 2)), Number(plot.X(place) + (plot.Step / 2)), Number(plot.Y(value)));
                path += place > 0 && Finite(values[place - 1]) is { } before ? (before == value ? $"H{to}" : $"V{y}H{to}") : $"M{from} {y}H{to}";
            }
        }

        return path.Length == 0 ? "M0 0" : path;
    }

    /// <summary>From the lowest up, those that have room above the one before.</summary>
    private IEnumerable<Label> AxisLabels()
    {
        var above = double.PositiveInfinity;
        foreach (var tick in chart.Axis.Ticks.Where(tick => plot.Y(tick.Value) <= above))
        {
            above = plot.Y(tick.Value) - MonthLabels.Size - 2;
            yield return new Label(TextWidth.Within(tick.Text, MonthLabels.Size, MostOfTicks), plot.Left - 8, plot.Y(tick.Value), MonthLabels.Size, Anchor.End);
        }

        if (chart.Axis.Unit.Length > 0)
        {
            yield return new Label(TextWidth.Within(chart.Axis.Unit, MonthLabels.Size, Width / 3), 2, 8, MonthLabels.Size);
        }
    }

    private IEnumerable<(int Place, Label Label)> Months() => MonthLabels.Of(plot, [.. chart.Points.Select(point => point.Label)], Width, plot.Bottom + 16);

    /// <summary>Over the line of a break, where there is room.</summary>
    private IEnumerable<Label> BreakLabels()
    {
        List<Label> taken = [.. AxisLabels(), .. EndLabels().Select(end => end.Label)];
        foreach (var place in Breaks())
        {
            var label = new Label($"counted anew from {chart.Points[place].Label}", plot.X(place) - (plot.Step / 2), 21, MonthLabels.Size, Anchor.Middle);
            label = label with { X = Math.Clamp(label.X, label.Width / 2, Width - (label.Width / 2)) };
            if (!taken.Any(label.Overlaps))
            {
                taken.Add(label);
                yield return label;
            }
        }
    }

    /// <summary>What is said at the right end, and where it belongs.</summary>
    private IEnumerable<(string Words, double Figure, bool IsStrong)> Ends()
    {
        foreach (var line in chart.Lines.Where(line => double.IsFinite(line.Value)))
        {
            yield return (TextWidth.Within($"{line.Label} {line.Text}", Size, MostOfLabels), line.Value, false);
        }

        if (Places().Any())
        {
            var latest = Places().Last();
            yield return (TextWidth.Within($"{chart.Points[latest].Label} {chart.Points[latest].Text}", Size, MostOfLabels, isStrong: true), figures[latest]!.Value, true);
        }
    }

    private IEnumerable<(Label Label, double From)> EndLabels()
    {
        var ends = Ends().ToArray();
        var from = ends.Select(end => plot.Y(end.Figure)).ToArray();
        var places = LabelPlaces.Of(from, LineHeight, plot.Top - 12, plot.Bottom);
        return ends.Select((end, i) => (new Label(end.Words, plot.Right + Space, places[i], Size, IsStrong: end.IsStrong), from[i]));
    }
}
