using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>
/// Writes tests at the edges of a rule: figures just short of each line, on it and beyond it; one month fewer, as many and one more than are needed;
/// a gap among them; one member of a family fewer and as many as are needed. What they expect is what the rule says.
/// </summary>
public static class EdgeTests
{
    /// <summary>Judgements of one rule whose edges are written out.</summary>
    public const int MostPoints = 6;

    private const int FewMonths = 3;

    /// <summary>Empty for a rule of which no edge is known.</summary>
    public static IReadOnlyList<TestCase> Of(CompiledRule compiled, Pack pack)
    {
        var rule = compiled.Rule;
        if (rule.Subjects.Count == 0 || IsWorkedOutInWords(rule, pack))
        {
            return [];
        }

        var points = EdgePoint.In(rule.Condition).ToArray();
        var series = new EdgeSeries(pack, rule, points);
        var asAt = EdgeMonth.Of(rule);
        var expecting = new EdgeExpectations(compiled, pack, asAt);
        return
        [
            .. points.Take(MostPoints)
                .SelectMany((point, i) => Edges(point, series).Select(edge => points.Length > 1 ? edge with { Title = $"part {i + 1}, {edge.Title}" } : edge))
                .Select(edge => (Edge: edge, Given: series.Of(edge.Point, asAt, edge.Figures)))
                .Where(one => one.Given.Count > 0)
                .Select(one => expecting.Of(one.Edge, one.Given))
                .OfType<TestCase>()
                .DistinctBy(test => TestText.Of(test with { Title = "" }, pack)),
        ];
    }

    /// <summary>True for "rolling 12 months of …" and its like, which a test can't be given figures of.</summary>
    public static bool IsWorkedOutInWords(Rule rule, Pack pack) =>
        rule.Subjects.Concat(rule.Others).Any(measure => measure.Derivation is not null && !pack.Measures.Contains(measure));

    private static IEnumerable<Edge> Edges(EdgePoint point, EdgeSeries series) =>
        series.MeasuresOf(point) is not { Count: > 0 } measures ? []
        : point.Leaf is DataCheck check ? OfData(point, check, series)
        : series.FiguresOf(point, measures[0]) is { AreKnown: true } first ? OfFigures(point, series, first.Words, measures)
        : [];

    private static IEnumerable<Edge> OfFigures(EdgePoint point, EdgeSeries series, string line, IReadOnlyList<Measure> measures)
    {
        IReadOnlyList<GivenFigure> Months(Measure measure, EdgeSide side, int months) =>
            [.. series.FiguresOf(point, measure).Of(side, months).Select(value => new GivenFigure(value))];

        yield return new Edge(point, $"just short of {line}", measure => Months(measure, EdgeSide.Short, point.Months));
        yield return new Edge(point, $"exactly {line}", measure => Months(measure, EdgeSide.On, point.Months));
        yield return new Edge(point, $"just beyond {line}", measure => Months(measure, EdgeSide.Beyond, point.Months));
        if (point.Months > 1)
        {
            yield return new Edge(point, $"month after month beyond {line}", measure => Begun(Months(measure, EdgeSide.Beyond, point.Months + 1), Months(measure, EdgeSide.Short, 1)))
            {
                FollowsMonths = true,
            };
        }

        yield return new Edge(
            point,
            point.Months > 1 ? "a gap in the middle" : "no figure for the month",
            measure => WithGap(Months(measure, EdgeSide.Beyond, point.Months), point.Months / 2));
        foreach (var holding in MembersAround(point, measures.Count))
        {
            yield return new Edge(
                point,
                $"{holding} of {measures.Count} measures beyond {line}",
                measure => Months(measure, measures.Take(holding).Contains(measure) ? EdgeSide.Beyond : EdgeSide.Short, point.Months));
        }
    }

    /// <summary>Figures that begin to hold only in their first month: before it they stood still, or on the other side.</summary>
    private static IReadOnlyList<GivenFigure> Begun(IReadOnlyList<GivenFigure> beyond, IReadOnlyList<GivenFigure> shortOf) =>
        shortOf.Count > 1 ? [.. Enumerable.Repeat(beyond[0], shortOf.Count), .. beyond] : [.. shortOf, .. beyond];

    private static IReadOnlyList<GivenFigure> WithGap(IReadOnlyList<GivenFigure> figures, int back) =>
        [.. figures.Select((figure, i) => i == figures.Count - 1 - back ? default : figure)];

    private static IEnumerable<int> MembersAround(EdgePoint point, int members)
    {
        var needed = point.Family?.Quantifier switch
        {
            null => 0,
            Quantifier.AnyOf => 1,
            Quantifier.MostOf => (members / 2) + 1,
            Quantifier.AllOf => members,
            _ => point.Family.Count,
        };
        return new[] { needed - 1, needed }.Where(holding => needed > 0 && holding >= 0 && holding <= members);
    }

    private static IEnumerable<Edge> OfData(EdgePoint point, DataCheck check, EdgeSeries series) => check.State == DataState.NoData
        ? new[] { check.Months - 1, check.Months, check.Months + 1 }
            .Where(months => months > 0)
            .Select(months => new Edge(point, $"{months} {(months == 1 ? "month" : "months")} without a figure", measure =>
                [.. Enumerable.Repeat(new GivenFigure(EdgeFigures.Ordinary(measure)), FewMonths), .. Enumerable.Repeat(default(GivenFigure), months)]))
        :
        [
            new Edge(point, "a final figure", measure => series.Background(point, measure)),
            new Edge(point, "a provisional figure", measure => series.Background(point, measure) is [.. var before, var last]
                ? [.. before, last with { IsProvisional = true }]
                : []),
        ];
}
