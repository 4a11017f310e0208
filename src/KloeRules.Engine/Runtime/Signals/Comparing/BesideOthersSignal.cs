using KloeRules.Engine.Verdicts;
using KloeRules.Statistics.Peers;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>The figure on one side of the unweighted average of others, by more than is stated.</summary>
internal static class BesideOthersSignal
{
    private const string WithinError = "chance in its own cases could explain the difference";

    public static Sight Judge(in AskedSignal asked)
    {
        if (asked.Sign is not { } sign)
        {
            return Figures.Nothing(UnknownReason.NoDirection);
        }

        var others = OtherFigures.Of(asked, (int)asked.Numbers[2]);
        if (others.Own.Value is not { } value)
        {
            return others.Own;
        }

        if (PeerAverage.Of(others.Values, others.Count) is not { } mean)
        {
            return others.Own with { Standing = others.Standing, Reading = Reading.Unknown(UnknownReason.TooFewOthers) };
        }

        var difference = value - mean;
        var sight = others.Own with
        {
            Reference = mean,
            Difference = difference,
            Relative = mean == 0 ? null : difference / Math.Abs(mean),
            Standing = others.Standing,
            Sources = [.. others.Own.Sources ?? [], .. others.Known.SelectMany(one => one.Figure.Sources ?? [])],
        };
        sight = sight with { Basis = BasisOf(asked, others, mean, difference) };
        return sight with { Reading = IsBeyond(sight, sign, asked.Numbers[0], asked.Numbers[1]) is { } holds ? Reading.Of(holds) : Reading.Unknown(UnknownReason.ZeroBase) };
    }

    private static Basis BasisOf(in AskedSignal asked, OtherFigures others, double mean, double difference)
    {
        var months = (int)asked.Numbers[2];
        var isWithin = CasesOfAreas.Of(asked, others.Area, others.Own.Value!.Value, months) is { } own
            && !SamplingError.LeavesOut(own.Cases, own.Sampling, mean / CasesOfAreas.Scale(asked.Measure.Unit, own.Cases.Exposure));
        return CasesOfAreas.Basis(asked, others.Known.Count == 1 ? "beside one other" : $"beside the unweighted mean of {others.Known.Count} others", months) with
        {
            Mean = mean,
            Effect = new Effect(EffectKind.Difference, difference),
            Warnings = isWithin ? [WithinError] : [],
        };
    }

    /// <summary>Null when a share of nothing is asked for.</summary>
    /// <param name="share">A fraction of the average; not a number where none is stated.</param>
    /// <param name="amount">A difference; not a number where none is stated.</param>
    public static bool? IsBeyond(in Sight sight, int sign, double share, double amount)
    {
        var isShare = !double.IsNaN(share);
        if ((isShare ? sight.Relative : sight.Difference) is not { } away)
        {
            return null;
        }

        var least = isShare ? share : double.IsNaN(amount) ? 0 : amount;
        var scale = isShare ? 1 + Math.Abs(away) : Math.Abs(sight.Value!.Value) + Math.Abs(sight.Reference!.Value);
        return Compared.Of(sign == 0 ? Math.Abs(away) : sign * away, least, scale) > 0;
    }
}
