using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>The figures of one measure in the area judged and in the others of a group, over the same months.</summary>
/// <param name="Own">The figure of the area judged, or why there is none.</param>
/// <param name="Known">The figures of the others that have one, with their areas.</param>
/// <param name="Missing">How many others have none.</param>
internal sealed record OtherFigures(AreaGroup Group, Sight Own, IReadOnlyList<(string Area, Sight Figure)> Known, int Missing)
{
    private const int Quarter = 3;
    private const int Year = 12;

    public int Count => Known.Count + Missing;

    public Standing Standing => new(Group.Name, Known.Count, Count);

    public double Mean => Known.Average(one => one.Figure.Value!.Value);

    public double[] Values => [.. Known.Select(one => one.Figure.Value!.Value)];

    public static OtherFigures Of(in AskedSignal asked, int months)
    {
        var group = asked.At.Context.Rule.Groups[asked.Group];
        var key = NameKey.Of(asked.At.Area(asked.Place));
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

        return new OtherFigures(group, Figure(asked, asked.At.Area(asked.Place), months), known, missing);
    }

    /// <summary>One month's figure as any level is judged on, or several months put together.</summary>
    public static Sight Figure(in AskedSignal asked, string area, int months)
    {
        var there = asked.At with { SubjectArea = area };
        if (months == 1)
        {
            return Figures.Level(there, asked.Slot, place: 0);
        }

        if (there.IsRunOfOverlapping(asked.Slot) || there.Window != Window.Month)
        {
            return Figures.Nothing(there.Window != Window.Month ? UnknownReason.OnlyPublishedWindows : there.WhyNoRun(asked.Slot));
        }

        var together = there.Series(asked.Slot, 0) is { } series ? MonthsTogether.Over(series, asked.Month, months) : null;
        if (together?.Value is { } value)
        {
            return new Sight(default) { Value = value, Window = Windows.Of(months), Caveat = together.Caveat, Sources = together.Sources };
        }

        return there.Windows(asked.Slot, 0) is { } windows ? Published(windows, months)
            : Figures.Nothing(together is null ? UnknownReason.NoData : Figures.Why(together.Why));
    }

    private static Sight Published(PublishedWindows windows, int months)
    {
        var figure = months == Quarter && !windows.Measure.IsRolling12 ? windows.Last3Months : months == Year ? windows.Last12Months : null;
        return figure is null ? Figures.Nothing(UnknownReason.OnlyPublishedWindows)
            : figure.Value is { } value ? new Sight(default) { Value = value, Window = Windows.Of(months), Sources = [figure.Source] }
            : Figures.Nothing(Figures.Why(figure.Why));
    }
}
