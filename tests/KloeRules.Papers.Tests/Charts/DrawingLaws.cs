using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Charts.Svg;

namespace KloeRules.Papers.Tests.Charts;

/// <summary>What holds of every drawing.</summary>
public sealed partial class DrawingLaws
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Everything_lies_inside_the_drawing() =>
        Prop.ForAll(AnyChart.Lines, chart => IsInside(SvgCharts.Draw(chart))).QuickCheckThrowOnFailure();

    [Fact]
    public void Bars_too() =>
        Prop.ForAll(AnyChart.Windows, chart => IsInside(SvgCharts.Draw(chart))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_month_with_a_figure_has_a_dot_and_no_other() =>
        Prop.ForAll(AnyChart.Lines, chart => DotsOf(SvgCharts.Draw(chart)).Count == chart.Points.Count(HasFigure)).QuickCheckThrowOnFailure();

    [Fact]
    public void Dots_tell_their_kind_by_their_shape_alone() =>
        Prop.ForAll(AnyChart.Lines, chart => DotsOf(SvgCharts.Draw(chart)).Zip(chart.Points.Where(HasFigure)).All(pair => pair.Second.Kind switch
        {
            PointKind.Concern => pair.First.Name.LocalName == "path",
            PointKind.Improving => pair.First.Attribute("r")?.Value == "4.6",
            _ => pair.First.Attribute("r")?.Value == "3",
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void Labels_lie_inside_and_do_not_overlap() =>
        Prop.ForAll(AnyChart.Lines, chart => AreApart(LineDrawing.LabelsOf(chart), LineDrawing.Width, LineDrawing.Height)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Nor_do_those_of_bars() =>
        Prop.ForAll(AnyChart.Windows, chart => AreApart(WindowDrawing.LabelsOf(chart), WindowDrawing.Width, Height(SvgCharts.Draw(chart)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_unit_leaves_the_picture_as_it_is() =>
        Prop.ForAll(AnyChart.Lines, chart => chart.Points.Any(point => point.Value is { } value && Math.Abs(value) > 1e300)
            || SvgCharts.Draw(chart).ToString() == SvgCharts.Draw(In64ths(chart)).ToString()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_higher_figure_never_stands_lower() =>
        Prop.ForAll(AnyChart.Lines, chart =>
        {
            var heights = DotsOf(SvgCharts.Draw(chart)).Select(Middle).Zip(chart.Points.Where(HasFigure), (y, point) => (y, point.Value)).OrderBy(one => one.Value).Select(one => one.y).ToArray();
            return heights.Zip(heights.Skip(1), (lower, higher) => lower - higher).All(rise => rise >= -0.15);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_joins_neighbours_and_no_others() =>
        Prop.ForAll(AnyChart.Lines, chart =>
        {
            var joined = SvgCharts.Draw(chart).Descendants(Svg + "polyline").Sum(line => line.Attribute("points")!.Value.Split(' ').Length - 1);
            var neighbours = Enumerable.Range(1, Math.Max(0, chart.Points.Count - 1))
                .Count(place => HasFigure(chart.Points[place]) && HasFigure(chart.Points[place - 1]) && !chart.Points[place].BeginsAnew);
            return joined == neighbours;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_acts_and_nothing_is_fetched() =>
        Prop.ForAll(AnyChart.Lines, chart => SvgCharts.Draw(chart).DescendantsAndSelf().All(element =>
            element.Name.LocalName is "svg" or "title" or "desc" or "g" or "line" or "path" or "polyline" or "circle" or "text"
            && element.Attributes().All(attribute => attribute.IsNamespaceDeclaration || !(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName is "href" or "style" or "class")))).QuickCheckThrowOnFailure();

    [Fact]
    public void Sparklines_stay_in_their_cell_whatever_they_show() =>
        Prop.ForAll(
            AnyChart.Lines,
            chart => IsInside(SvgCharts.Draw(new Sparkline("words", [.. chart.Points.Select(point => point.Value)], PointKind.Concern)))).QuickCheckThrowOnFailure();

    private static bool HasFigure(ChartPoint point) => point.Value is { } value && double.IsFinite(value);

    private static IReadOnlyList<XElement> DotsOf(XElement drawing) => [.. drawing.Elements(Svg + "g").Single(group => !group.HasAttributes).Elements()];

    private static double Middle(XElement dot) => Parsed(dot.Attribute("cy")?.Value ?? Numbers().Matches(dot.Attribute("d")!.Value)[1].Value) + (dot.Name.LocalName == "path" ? 5.6 : 0);

    private static double Height(XElement drawing) => Parsed(drawing.Attribute("height")!.Value);

    /// <summary>Every coordinate of the drawing; a path's are single numbers here, which are all within the larger side.</summary>
    private static bool IsInside(XElement drawing)
    {
        var (width, height) = (Parsed(drawing.Attribute("width")!.Value), Height(drawing));
        return drawing.Descendants().SelectMany(element => element.Attributes()).All(attribute => attribute.Name.LocalName switch
        {
            "x" or "x1" or "x2" or "cx" => IsWithin(attribute.Value, width),
            "y" or "y1" or "y2" or "cy" => IsWithin(attribute.Value, height),
            "points" => attribute.Value.Split(' ').All(pair => IsWithin(pair.Split(',')[0], width) && IsWithin(pair.Split(',')[1], height)),
            "d" => Numbers().Matches(attribute.Value).All(number => IsWithin(number.Value, width)) && !attribute.Value.Contains('N', StringComparison.Ordinal) && !attribute.Value.Contains('∞', StringComparison.Ordinal),
            _ => true,
        });
    }

    private static bool IsWithin(string number, double most) => Parsed(number) is var value && value >= 0 && value <= most;

    private static double Parsed(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    private static bool AreApart(IReadOnlyList<Label> labels, double width, double height) =>
        labels.All(label => label.Left >= -0.01 && label.Right <= width + 0.01 && label.Top >= -0.01 && label.Bottom <= height + 0.01)
        && labels.Select((label, i) => labels.Take(i).All(other => other.Words.Length == 0 || label.Words.Length == 0 || !label.Overlaps(other))).All(isApart => isApart);

    private static LineChart In64ths(LineChart chart) => chart with
    {
        Points = [.. chart.Points.Select(point => point with { Value = point.Value * 64 })],
        Lines = [.. chart.Lines.Select(line => line with { Value = line.Value * 64, Values = line.Values?.Select(value => value * 64).ToArray() })],
        Axis = chart.Axis with { Ticks = [.. chart.Axis.Ticks.Select(tick => tick with { Value = tick.Value * 64 })] },
    };

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
