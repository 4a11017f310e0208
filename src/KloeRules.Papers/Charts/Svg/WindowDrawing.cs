using System.Xml.Linq;
using static KloeRules.Papers.Charts.Svg.SvgTags;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>Published windows: a bar each with its figure, the lines that they are held against, and the comparisons in words below.</summary>
internal sealed class WindowDrawing
{
    public const double Width = 680;

    private const double Size = 12;
    private const double BarHeight = 20;
    private const double RowHeight = 32;
    private const double LineHeight = 16;
    private const double Space = 10;
    private const double MostOfNames = 160;
    private const double MostOfFigures = 250;

    private readonly WindowChart chart;
    private readonly ChartLine[] lines;
    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly double low;
    private readonly double high;

    private WindowDrawing(WindowChart chart)
    {
        this.chart = chart;
        lines = [.. chart.Lines.Where(line => double.IsFinite(line.Value))];
        var figures = chart.Windows.Select(bar => bar.Value).OfType<double>().Where(double.IsFinite).Concat(lines.Select(line => line.Value)).Append(0).ToArray();
        (low, high) = (figures.Min(), figures.Max());
        left = Math.Min(MostOfNames, Widest(chart.Windows.Select(bar => bar.Label))) + Space;
        right = Width - Math.Min(MostOfFigures, chart.Windows.Where(HasBar).Select(bar => TextWidth.Of(FigureOf(bar), Size, isStrong: true)).DefaultIfEmpty(0).Max()) - Space;
        top = (lines.Length * LineHeight) + 4;
    }

    public IReadOnlyList<Label> Labels => [.. LineLabels(), .. Names(), .. Figures(), .. Comparisons()];

    private double Bottom => top + (chart.Windows.Count * RowHeight);

    private double Height => Bottom + (chart.Comparisons.Count * LineHeight) + (chart.Comparisons.Count > 0 ? Space : 0) + 2;

    public static XElement Of(WindowChart chart) => new WindowDrawing(chart).Draw();

    public static IReadOnlyList<Label> LabelsOf(WindowChart chart) => new WindowDrawing(chart).Labels;

    private XElement Draw() => Picture(
        Width,
        Height,
        chart.Title,
        chart.AltText,
        Group(Ink.Bar, chart.Windows.Select((bar, row) => (bar, row)).Where(one => HasBar(one.bar)).Select(one => Bar(one.bar, one.row))),
        Group(Ink.Figures with { Width = 1 }, Line(X(0), top, X(0), Bottom)),
        lines.Select((line, row) => Group(Ink.Of(line.Kind), Line(X(line.Value), LineHeight * (row + 1), X(line.Value), Bottom))),
        Group(Ink.QuietWords, Names().Concat(Comparisons()).Select(Text)),
        Group(Ink.Words, LineLabels().Concat(Figures()).Select(Text)));

    private static double Widest(IEnumerable<string> words) => words.Select(one => TextWidth.Of(one, Size)).DefaultIfEmpty(0).Max();

    private static bool HasBar(ChartPoint bar) => bar.Value is { } value && double.IsFinite(value);

    private static string FigureOf(ChartPoint bar) => bar.Text ?? "not published";

    private double X(double figure) => high > low ? left + (((figure / 2) - (low / 2)) / ((high / 2) - (low / 2)) * (right - left)) : left;

    private double Middle(int row) => top + ((row + 0.5) * RowHeight);

    private XElement Bar(ChartPoint bar, int row)
    {
        var (from, to) = (Math.Min(X(0), X(bar.Value!.Value)), Math.Max(X(0), X(bar.Value.Value)));
        return Tag("rect", Set("x", from), Set("y", Middle(row) - (BarHeight / 2)), Set("width", Math.Max(0.5, to - from)), Set("height", BarHeight));
    }

    private IEnumerable<Label> Names() => chart.Windows.Select((bar, row) => new Label(TextWidth.Within(bar.Label, Size, MostOfNames), 0, Middle(row), Size));

    /// <summary>Beside the bars; where there is none, why not in its place.</summary>
    private IEnumerable<Label> Figures() => chart.Windows.Select((bar, row) => HasBar(bar)
        ? new Label(TextWidth.Within(FigureOf(bar), Size, MostOfFigures, isStrong: true), right + Space, Middle(row), Size, IsStrong: true)
        : new Label(TextWidth.Within(FigureOf(bar), Size, Width - left - Space), left + Space, Middle(row), Size));

    /// <summary>Each in a row of its own over its line.</summary>
    private IEnumerable<Label> LineLabels() => lines.Select((line, row) =>
    {
        var label = new Label(TextWidth.Within($"{line.Label} {line.Text}", Size, Width - (2 * Space)), X(line.Value), (LineHeight * row) + 8, Size, Anchor.Middle);
        return label with { X = Math.Clamp(label.X, label.Width / 2, Width - (label.Width / 2)) };
    });

    private IEnumerable<Label> Comparisons() => chart.Comparisons.Select((words, row) =>
        new Label(TextWidth.Within(words, Size, Width), 0, Bottom + Space + ((row + 0.5) * LineHeight), Size));
}
