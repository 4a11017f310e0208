using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Findings;

/// <summary>The figures of several areas or forces over the same months, among which a finding's own has its place.</summary>
/// <param name="Among">"peers", "forces", or anything else for areas.</param>
/// <param name="All">How many areas or forces there are, with and without a figure.</param>
internal sealed record Field(string Among, IReadOnlyList<AreaFigure> Figures, int All)
{
    public int Missing => All - Figures.Count;

    /// <summary>
    /// The areas that the rule is judged over, and those that it holds the figure against; the latter first where it is about places or a spread. None
    /// with fewer than two figures.
    /// </summary>
    public static IEnumerable<Field> Of(Evidence evidence)
    {
        if (evidence is { Action: not null } or { Point: null })
        {
            return [];
        }

        var (beside, judged) = (Beside.Of(evidence), JudgedOver(evidence));
        Field?[] fields = beside is { IsOfPlaces: true } ? [beside.Field, judged] : [judged, beside?.Field];
        return fields.OfType<Field>().Where(field => field.Figures.Count > 1);
    }

    /// <summary>Those that none goes beyond on one side; none when all figures are the same.</summary>
    /// <param name="sign">1 for the highest, -1 for the lowest.</param>
    public IReadOnlyList<AreaFigure> Furthest(int sign)
    {
        var furthest = Figures.Where(one => Figures.All(other => sign * one.Against(other) >= 0)).ToArray();
        return furthest.Length == Figures.Count ? [] : furthest;
    }

    public bool Has(string area) => Figures.Any(one => IsOf(one, area));

    /// <summary>How many lie further out on one side than an area that has a figure here.</summary>
    /// <param name="sign">1 for higher, -1 for lower.</param>
    public int Beyond(string area, int sign)
    {
        var own = Figures.First(one => IsOf(one, area));
        return Figures.Count(other => sign * other.Against(own) > 0);
    }

    private static Field? JudgedOver(Evidence evidence) =>
        AreaFigures.Of(evidence.Rule, evidence.Point!.Step, evidence.Point.Areas, evidence.Frame) is { } areas
            ? new Field("areas", areas.Figures, areas.Areas.Count)
            : null;

    private static bool IsOf(AreaFigure figure, string area) => NameKey.Of(figure.Area) == NameKey.Of(area);
}
