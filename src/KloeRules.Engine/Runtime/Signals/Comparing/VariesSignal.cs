using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>
/// How far the highest area of a group lies above the lowest. Without an amount, by more than the pack calls steady, as a share of the lowest. An area
/// without a figure could only widen the gap.
/// </summary>
internal static class VariesSignal
{
    private const double Significant = 0.05;
    private const string Within = "chance alone could set areas that are alike so far apart";
    private const string Untested = "how far chance sets areas apart can't be told, as the cases behind the figures are not known";

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
        var chance = Chance(asked, highest.Area, lowest.Area, known.Count);
        var doubt = chance > Significant ? Within : null;
        var isStated = !double.IsNaN(asked.Numbers[0]) || !double.IsNaN(asked.Numbers[1]);
        var share = isStated ? asked.Numbers[0] : asked.At.Context.SteadyWithin;
        return sight with
        {
            Value = null,
            Limit = highest.Value,
            Chance = chance,
            Basis = CasesOfAreas.Basis(asked, "highest beside lowest, allowing for all pairs of areas", (int)asked.Numbers[2]) with
            {
                Chance = chance,
                Effect = new Effect(EffectKind.Difference, sight.Difference!.Value),
                Warnings = doubt is not null ? [doubt] : chance is null ? [Untested] : [],
            },
            Caveat = doubt ?? sight.Caveat,
            Reading = BesideOthersSignal.IsBeyond(sight, 1, share, asked.Numbers[1]) switch
            {
                true => new Reading(Truth.True),
                null => Reading.Unknown(UnknownReason.ZeroBase),
                false when known.Count < group.Areas.Count => Reading.Unknown(UnknownReason.OthersMissing),
                _ => new Reading(Truth.False),
            },
        };
    }

    /// <summary>The probability that areas alike but for chance lie so far apart (Bonferroni); null where the cases behind one of them are not known.</summary>
    private static double? Chance(in AskedSignal asked, string highest, string lowest, int areas)
    {
        var months = (int)asked.Numbers[2];
        return CasesOfAreas.Months(asked, highest, months) is { } high && CasesOfAreas.Months(asked, lowest, months) is { } low
            ? Math.Min(1, high.ChanceBeside(low) * areas * (areas - 1) / 2)
            : null;
    }
}
