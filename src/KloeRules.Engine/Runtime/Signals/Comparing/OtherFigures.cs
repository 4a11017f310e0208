using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>The figures of one measure in the area judged and in the others of a group, over the same months.</summary>
/// <param name="Own">The figure of the area judged, or why there is none.</param>
/// <param name="Known">The figures of the others that have one, with their areas.</param>
/// <param name="Missing">How many others have none.</param>
/// <param name="Area">The area judged.</param>
internal sealed record OtherFigures(AreaGroup Group, string Area, Sight Own, IReadOnlyList<(string Area, Sight Figure)> Known, int Missing)
{
    public int Count => Known.Count + Missing;

    public Standing Standing => new(Group.Name, Known.Count, Count)
    {
        Figures = [.. Known.Prepend((Area: Area, Figure: Own)).Where(one => one.Figure.Value is not null).Select(one => new AreaFigure(one.Area, one.Figure.Value!.Value))],
    };

    public double Mean => Known.Average(one => one.Figure.Value!.Value);

    public double[] Values => [.. Known.Select(one => one.Figure.Value!.Value)];

    public static OtherFigures Of(in AskedSignal asked, int months)
    {
        var group = asked.At.Context.Rule.Groups[asked.Group];
        var own = asked.At.Area(asked.Place);
        var key = NameKey.Of(own);
        var known = new List<(string, Sight)>();
        var missing = 0;
        foreach (var area in group.Areas)
        {
            if (NameKey.Of(area) == key)
            {
                continue;
            }

            var figure = Figure(asked, area, months);
            if (figure.Value is null)
            {
                missing++;
            }
            else
            {
                known.Add((area, figure));
            }
        }

        return new OtherFigures(group, own, Figure(asked, own, months), known, missing);
    }

    /// <summary>One month's figure as any level is judged on, or several months put together.</summary>
    public static Sight Figure(in AskedSignal asked, string area, int months) => FigureThere.Of(asked.At with { SubjectArea = area }, asked.Slot, months);
}
