using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>
/// Places among others. Equal figures share the better of their places on the side asked for. Others without a figure leave it open only as long as they
/// could change it.
/// </summary>
internal static class RankSignals
{
    private const string Untested = "how far chance moves them can't be told, as it takes four areas whose cases are all known";

    /// <summary>Fewer than so many others lie strictly further out: the figure is among the worst so many.</summary>
    public static Sight Among(in AskedSignal asked) => Judge(asked, 1, asked.Numbers, static (further, missing, places) =>
        further + missing < places ? Truth.True : further >= places ? Truth.False : Truth.Unknown);

    /// <summary>At least so many others lie strictly on the other side: the figure is ranked beyond that place.</summary>
    public static Sight Beyond(in AskedSignal asked) => Judge(asked, -1, asked.Numbers, static (before, missing, places) =>
        before >= places ? Truth.True : before + missing < places ? Truth.False : Truth.Unknown);

    /// <summary>Every other lies strictly less far out.</summary>
    public static Sight Furthest(in AskedSignal asked)
    {
        if (asked.Sign is not { } sign)
        {
            return Figures.Nothing(UnknownReason.NoDirection);
        }

        var others = OtherFigures.Of(asked, (int)asked.Numbers[0]);
        if (others.Own.Value is not { } value)
        {
            return others.Own;
        }

        var isFurthest = others.Known.All(other => sign * Compared.Of(other.Figure.Value!.Value, value, Math.Abs(value) + Math.Abs(other.Figure.Value!.Value)) < 0);
        var reading = others.Count == 0 ? Reading.Unknown(UnknownReason.TooFewOthers)
            : !isFurthest ? new Reading(Truth.False)
            : others.Missing > 0 ? Reading.Unknown(UnknownReason.OthersMissing)
            : new Reading(Truth.True);
        return Seen(asked, others, reading, isFurthest ? 1 : 0, (int)asked.Numbers[0], line: 1);
    }

    private static Sight Judge(in AskedSignal asked, int side, ReadOnlySpan<double> numbers, Func<int, int, int, Truth> judge)
    {
        if (asked.Sign is not { } sign)
        {
            return Figures.Nothing(UnknownReason.NoDirection);
        }

        var others = OtherFigures.Of(asked, (int)numbers[1]);
        if (others.Own.Value is not { } value)
        {
            return others.Own;
        }

        var further = others.Known.Count(other =>
            side * sign * Compared.Of(other.Figure.Value!.Value, value, Math.Abs(value) + Math.Abs(other.Figure.Value!.Value)) > 0);
        var places = (int)numbers[0];
        var truth = judge(further, others.Missing, places);
        var reading = truth == Truth.Unknown ? Reading.Unknown(UnknownReason.OthersMissing) : new Reading(truth);
        return Seen(asked, others, reading, further + 1, (int)numbers[1], side > 0 ? places : others.Known.Count + 1 - places);
    }

    /// <param name="line">Of the places counted from the furthest out, the last that is asked for.</param>
    private static Sight Seen(in AskedSignal asked, OtherFigures others, Reading reading, int place, int months, int line)
    {
        var byChance = PlacesByChance.Among(asked, others, asked.Sign!.Value, months);
        var doubt = byChance?.Doubt(line, asked.Side);
        return others.Own with
        {
            Reading = reading,
            Reference = others.Known.Count > 0 ? others.Mean : null,
            Standing = others.Standing with { Place = place },
            Basis = CasesOfAreas.Basis(asked, byChance is null ? "places" : "places, and what chance leaves open of them by pairs of areas (Holm)", months) with
            {
                Mean = others.Known.Count > 0 ? others.Mean : null,
                Places = byChance is { } open ? (open.First, open.Last, open.Of) : null,
                Warnings = doubt is not null ? [doubt] : byChance is null ? [Untested] : [],
            },
            Caveat = doubt ?? others.Own.Caveat,
        };
    }
}
