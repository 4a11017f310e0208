using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>
/// How far the highest area of a group lies above the lowest. Without an amount, by more than the pack calls steady, as a share of the lowest. An area
/// without a figure could only widen the gap.
/// </summary>
internal static class VariesSignal
{
    public static Sight Judge(in AskedSignal asked)
    {
        var group = asked.At.Context.Rule.Groups[asked.Group];
        var known = new List<(string Area, double Value, Sight Sight)>();
        var reason = UnknownReason.TooFewOthers;
        foreach (var area in group.Areas)
        {
            var figure = OtherFigures.Figure(asked, area, (int)asked.Numbers[2]);
            if (figure.Value is { } value)
            {
                known.Add((area, value, figure));
            }
            else
            {
                reason = figure.Reading.Reason;
            }
        }

        if (known.Count < 2)
        {
            return Figures.Nothing(known.Count == group.Areas.Count ? UnknownReason.TooFewOthers : reason);
        }

        var (highest, lowest) = (known.MaxBy(one => one.Value), known.MinBy(one => one.Value));
        var sight = highest.Sight with
        {
            Reference = lowest.Value,
            Difference = highest.Value - lowest.Value,
            Relative = lowest.Value == 0 ? (highest.Value == 0 ? 0 : null) : (highest.Value - lowest.Value) / Math.Abs(lowest.Value),
            Standing = new Standing(group.Name, known.Count, group.Areas.Count, 0, highest.Area, lowest.Area)
            {
                Figures = [.. known.Select(one => new AreaFigure(one.Area, one.Value))],
            },
            Sources = [.. known.SelectMany(one => one.Sight.Sources ?? [])],
        };
        var isStated = !double.IsNaN(asked.Numbers[0]) || !double.IsNaN(asked.Numbers[1]);
        var share = isStated ? asked.Numbers[0] : asked.At.Context.SteadyWithin;
        return sight with
        {
            Value = null,
            Limit = highest.Value,
            Reading = BesideOthersSignal.IsBeyond(sight, 1, share, asked.Numbers[1]) switch
            {
                true => new Reading(Truth.True),
                null => Reading.Unknown(UnknownReason.ZeroBase),
                false when known.Count < group.Areas.Count => Reading.Unknown(UnknownReason.OthersMissing),
                _ => new Reading(Truth.False),
            },
        };
    }
}
