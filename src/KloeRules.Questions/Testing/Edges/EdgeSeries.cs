using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>Gives the figures of one edge to every measure that the rule reads, all ending with the month judged.</summary>
internal sealed class EdgeSeries(Pack pack, Rule rule, IReadOnlyList<EdgePoint> points)
{
    /// <summary>The measures that a judgement is about: one, or the members of the family around it.</summary>
    public IReadOnlyList<Measure> MeasuresOf(EdgePoint point) =>
        point.Leaf.Slot > 0 ? [rule.Others[point.Leaf.Slot - 1]]
        : point.Family is { } family ? rule.Families[family.Family].Members
        : [.. rule.Subjects.Take(1)];

    public EdgeFigures FiguresOf(EdgePoint point, Measure measure) => new(point.Leaf, measure, pack.Settings.SteadyWithin);

    /// <param name="edge">The judgement whose edge it is.</param>
    /// <param name="figuresOf">Its figures, for each of its measures.</param>
    public IReadOnlyList<GivenSeries> Of(EdgePoint edge, Month asAt, Func<Measure, IReadOnlyList<GivenFigure>> figuresOf)
    {
        var all = new List<GivenSeries>();
        Add(all, edge, asAt, figuresOf);
        var months = all.Select(given => given.Figures.Count).DefaultIfEmpty().Max();
        foreach (var other in points.Where(point => !ReferenceEquals(point, edge)))
        {
            Add(all, other, asAt, measure => FiguresOf(other, measure) is { AreKnown: true } figures
                ? Beside(edge, other, figures, Math.Max(1, months - figures.History))
                : []);
        }

        return all;
    }

    /// <summary>Figures for a judgement that needs none of its own: those of another judgement of the same measure, if there is one.</summary>
    public GivenFigure[] Background(EdgePoint edge, Measure measure)
    {
        var other = points.FirstOrDefault(point => MeasuresOf(point).Contains(measure) && FiguresOf(point, measure).AreKnown);
        return other is null ? [new GivenFigure(EdgeFigures.Ordinary(measure))] : Beside(edge, other, FiguresOf(other, measure), other.Months);
    }

    /// <summary>The others hold where they are needed too, and don't where they are alternatives.</summary>
    private static GivenFigure[] Beside(EdgePoint edge, EdgePoint other, EdgeFigures figures, int months)
    {
        var side = other.IsWanted == other.IsNeededWith(edge) ? EdgeSide.Beyond : EdgeSide.Short;
        return [.. figures.Of(side, months).Select(value => new GivenFigure(value))];
    }

    private void Add(List<GivenSeries> all, EdgePoint point, Month asAt, Func<Measure, IReadOnlyList<GivenFigure>> figuresOf)
    {
        foreach (var area in AreasOf(point.Leaf.Place))
        {
            foreach (var measure in MeasuresOf(point).Where(measure => !all.Any(given => given.Measure.Equals(measure) && given.Area == area)))
            {
                if (figuresOf(measure) is { Count: > 0 } figures)
                {
                    var whole = WithHistory(figures, HistoryOf(measure) + point.Months - figures.Count);
                    all.Add(new GivenSeries(measure, area, asAt - measure.MonthsBehind - whole.Count + 1, whole));
                }
            }
        }
    }

    /// <summary>The most months that any judgement of the measure looks back.</summary>
    private int HistoryOf(Measure measure) =>
        points.Where(point => MeasuresOf(point).Contains(measure)).Select(point => FiguresOf(point, measure).History).DefaultIfEmpty().Max();

    private static IReadOnlyList<GivenFigure> WithHistory(IReadOnlyList<GivenFigure> figures, int months) =>
        [.. Enumerable.Repeat(figures[0], Math.Max(0, months)), .. figures];

    private IReadOnlyList<string> AreasOf(int place) => place > 0 ? [rule.Places[place - 1]] : rule.Areas.Count > 0 ? rule.Areas : [""];
}
