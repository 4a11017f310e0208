using KloeRules.Engine.Verdicts;
using KloeRules.Language.Units;
using KloeRules.Statistics.Peers;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>
/// Further from others than the spread among them explains, and, where the cases behind the figure are known, further from their average than its own
/// sampling error does.
/// </summary>
internal static class OutOfLineSignal
{
    private const double Significant = 0.05;

    public static Sight Judge(in AskedSignal asked)
    {
        if (asked.Sign is not { } sign)
        {
            return Figures.Nothing(UnknownReason.NoDirection);
        }

        var months = (int)asked.Numbers[0];
        var others = OtherFigures.Of(asked, months);
        if (others.Own.Value is not { } value)
        {
            return others.Own;
        }

        var sight = others.Own with { Standing = others.Standing };
        if (PeerGap.Of(value, others.Values) is not { } gap)
        {
            var isFew = others.Known.Count < PeerGap.FewestPeers;
            return sight with { Reading = Reading.Unknown(isFew ? UnknownReason.TooFewOthers : UnknownReason.NoVariation) };
        }

        var cases = Cases(asked, months);
        var isFar = gap.Chance <= Significant && (sign == 0 || sign * gap.T > 0);
        return sight with
        {
            Reference = gap.Mean,
            Chance = gap.Chance,
            Difference = value - gap.Mean,
            Caveat = cases is null ? "Its own sampling error is not known." : sight.Caveat,
            Reading = Reading.Of(isFar && (cases is not { } known || LeavesOut(asked.Measure.Unit, value, known, gap.Mean))),
        };
    }

    private static bool LeavesOut(Unit unit, double value, double cases, double mean) => unit.Quantity == Quantity.Percent
        ? SamplingError.LeavesOutShare(value * cases, cases, mean)
        : SamplingError.LeavesOutCount(value * cases / unit.Per, mean * cases / unit.Per);

    /// <summary>
    /// The cases behind a share, or the people behind a rate; null where they are not known for every month, say nothing of sampling, or lie behind other
    /// measures that the figure is worked out of.
    /// </summary>
    private static double? Cases(in AskedSignal asked, int months)
    {
        var isSampled = asked.Measure is { Unit: { Quantity: Quantity.Percent, IsRatio: false } or { Quantity: Quantity.Rate }, IsRolling12: false, Derivation: null };
        if (!isSampled || asked.Series is not { } series)
        {
            return null;
        }

        var sum = 0.0;
        for (var back = 0; back < months; back++)
        {
            if (series[asked.Month - back]?.Denominator is not { } cases)
            {
                return null;
            }

            sum += cases;
        }

        return sum > 0 ? sum : null;
    }
}
