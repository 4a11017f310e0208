using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Findings;

/// <summary>
/// The figures that a finding's own stands among: those of the peers, forces or areas that its rule holds it against, otherwise those of the areas that
/// the rule is judged over.
/// </summary>
/// <param name="Among">"peers", "forces", or anything else for areas.</param>
/// <param name="All">How many there are, with and without a figure.</param>
internal sealed record Field(string Among, IReadOnlyList<AreaFigure> Figures, int All)
{
    public int Missing => All - Figures.Count;

    /// <summary>Null where fewer than two areas have a figure.</summary>
    public static Field? Of(Evidence evidence)
    {
        if (evidence is { Action: not null } or { Point: null })
        {
            return null;
        }

        var field = Beside.Of(evidence)?.Field
            ?? (AreaFigures.Of(evidence.Rule, evidence.Point.Step, evidence.Point.Areas, evidence.Frame) is { } areas
                ? new Field("areas", areas.Figures, areas.Areas.Count)
                : null);
        return field is { Figures.Count: > 1 } ? field : null;
    }

    /// <summary>Those that none goes beyond on one side; none when all figures are the same.</summary>
    /// <param name="sign">1 for the highest, -1 for the lowest.</param>
    public IReadOnlyList<AreaFigure> Furthest(int sign)
    {
        var furthest = Figures.Where(one => Figures.All(other => sign * one.Against(other) >= 0)).ToArray();
        return furthest.Length == Figures.Count ? [] : furthest;
    }

    /// <summary>How many lie further out than an area on one side; null when it has no figure here.</summary>
    /// <param name="sign">1 for higher, -1 for lower.</param>
    public int? Beyond(string area, int sign) => FigureOf(area) is { } own ? Figures.Count(other => sign * other.Against(own) > 0) : null;

    private AreaFigure? FigureOf(string area)
    {
        var found = Figures.Where(one => NameKey.Of(one.Area) == NameKey.Of(area)).ToArray();
        return found.Length == 0 ? null : found[0];
    }
}
