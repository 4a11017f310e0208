using FsCheck;
using FsCheck.Fluent;
using KloeRules.Papers.Charts;
using static KloeRules.Papers.Tests.Charts.Charted;

namespace KloeRules.Papers.Tests.Charts;

/// <summary>What holds of the chart of any months.</summary>
public sealed class ModelLaws
{
    private static readonly Arbitrary<double?[]> Months = (
        from count in Gen.Choose(1, 40)
        from months in Gen.Frequency((8, Gen.Choose(80, 120)), (1, Gen.Choose(-50, 400)), (1, Gen.Constant(-100))).ArrayOf(count)
        from step in Gen.Elements(0, 30)
        select months.Select((figure, i) => figure == -100 ? (double?)null : figure + (i > count / 2 ? step : 0)).Append(120).ToArray()).ToArbitrary();

    [Fact]
    public void The_words_name_every_special_month_and_every_gap() => Holds("lower is better", (chart, _) =>
    {
        var special = chart.AltText.Split("Special cause ")[^1].Split(". ")[0];
        return chart.Points.All(point => point.Kind == PointKind.Ordinary || special.Contains(point.Label, StringComparison.Ordinal))
            && chart.Points.All(point => point.Value is not null || chart.AltText.Split("No figure is shown for ")[^1].Contains(point.Label, StringComparison.Ordinal));
    });

    [Fact]
    public void The_points_are_the_figures_and_months_in_order() => Holds("unit score", (chart, months) =>
        chart.Points.Select(point => point.Value).SequenceEqual(months[^chart.Points.Count..])
        && chart.Points[^1].Label == "Jan 2023"
        && chart.Points.Count <= 24);

    [Fact]
    public void The_scale_holds_all_that_is_drawn() => Holds("unit score; lower is better; target 90", (chart, _) =>
    {
        var drawn = chart.Points.Select(point => point.Value).Concat(chart.Lines.SelectMany(line => line.Values ?? [line.Value])).OfType<double>().ToArray();
        return chart.Axis.Ticks[0].Value <= drawn.Min() + 1e-6 && drawn.Max() - 1e-6 <= chart.Axis.Ticks[^1].Value;
    });

    [Fact]
    public void The_turned_direction_turns_every_mark() => Prop.ForAll(Months, months =>
        Kinds("lower is better", months).Select(kind => kind switch { PointKind.Improving => PointKind.Concern, PointKind.Concern => PointKind.Improving, _ => kind })
            .SequenceEqual(Kinds("higher is better", months))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_months_make_the_same_chart() => Prop.ForAll(Months, months =>
    {
        var (one, other) = (Line("unit score", "above 100", months), Line("unit score", "above 100", months));
        return one.AltText == other.AltText && one.Points.SequenceEqual(other.Points) && one.Axis.Ticks.SequenceEqual(other.Axis.Ticks);
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<PointKind> Kinds(string declared, double?[] months) => Line(declared, "above 100", months).Points.Select(point => point.Kind);

    private static void Holds(string declared, Func<LineChart, double?[], bool> law) =>
        Prop.ForAll(Months, months => law(Line(declared, "above 100", months), months)).QuickCheckThrowOnFailure();
}
