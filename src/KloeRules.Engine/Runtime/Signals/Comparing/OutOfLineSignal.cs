using KloeRules.Engine.Verdicts;
using KloeRules.Language.Units;
using KloeRules.Statistics.Peers;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>
/// Further from others than the spread among them explains, and, where the cases behind the figure are known, further from their average than its own
/// sampling error does. From twenty areas on, whose cases are all known, by a funnel.
/// </summary>
internal static class OutOfLineSignal
{
    private const double Significant = 0.05;
    private const string Unsampled = "its own sampling error is not known";
    private const string FewPeers = "from four others it is hardly known how far they usually differ";

    public static Sight Judge(in AskedSignal asked)
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

        var sight = others.Own with { Standing = others.Standing };
        var own = CasesOfAreas.Of(asked, others.Area, value, (int)asked.Numbers[0]);
        return PeerCases(asked, others) is { } peers && own is { } known
            ? peers.Length + 1 >= Funnel.FewestAreas ? InFunnel(asked, sight, [known.Cases, .. peers], sign) : BesideSpread(asked, sight, others, known.Cases, peers, sign)
            : BesideSpread(asked, sight, others, own?.Cases, null, sign);
    }

    private static Sight BesideSpread(in AskedSignal asked, in Sight sight, OtherFigures others, AreaCases? own, AreaCases[]? peers, int sign)
    {
        if (PeerGap.Of(sight.Value!.Value, others.Values) is not { } gap)
        {
            return sight with { Reading = Reading.Unknown(others.Known.Count < PeerGap.FewestPeers ? UnknownReason.TooFewOthers : UnknownReason.NoVariation) };
        }

        string[] warnings = [.. own is null ? [Unsampled] : Array.Empty<string>(), .. gap.IsOnFewPeers ? [FewPeers] : Array.Empty<string>()];
        var isFar = gap.Chance <= Significant && (sign == 0 || sign * gap.T > 0);
        return sight with
        {
            Reference = gap.Mean,
            Chance = gap.Chance,
            Difference = sight.Value - gap.Mean,
            Basis = CasesOfAreas.Basis(asked, $"distance from {gap.Peers} others in the spread among them", (int)asked.Numbers[0]) with
            {
                Mean = gap.Mean,
                Pooled = peers is null || asked.Measure.Unit.Quantity == Quantity.Count ? null : AreaCases.Pooled(peers).Rate * CasesOfAreas.Scale(asked.Measure.Unit, 1),
                Deviation = gap.Spread,
                DeviationFrom = "the others",
                Statistic = ("t", gap.T),
                Chance = gap.Chance,
                Effect = new Effect(EffectKind.Difference, sight.Value.Value - gap.Mean),
                Warnings = warnings,
            },
            Caveat = warnings is [var weightiest, ..] ? weightiest : sight.Caveat,
            Reading = Reading.Of(isFar && (own is not { } cases
                || SamplingError.LeavesOut(cases, SamplingOf(asked), gap.Mean / CasesOfAreas.Scale(asked.Measure.Unit, cases.Exposure)))),
        };
    }

    private static Sight InFunnel(in AskedSignal asked, in Sight sight, AreaCases[] areas, int sign)
    {
        if (Funnel.Of(areas, SamplingOf(asked)) is not { } funnel)
        {
            return sight with { Reading = Reading.Unknown(UnknownReason.NoVariation) };
        }

        var (own, baseline) = (funnel.Areas[0], funnel.Baseline * CasesOfAreas.Scale(asked.Measure.Unit, areas[0].Exposure));
        var way = own.Q <= Significant ? own.Out : 0;
        return sight with
        {
            Reference = baseline,
            Chance = own.Q,
            Difference = sight.Value - baseline,
            Basis = CasesOfAreas.Basis(asked, $"funnel of {areas.Length} areas{(funnel.IsAdjusted ? " that differ beyond chance" : "")}", (int)asked.Numbers[0]) with
            {
                Mean = baseline,
                Dispersion = funnel.Overdispersion.Factor,
                Statistic = ("z", own.Z),
                Chance = own.Q,
                Effect = new Effect(EffectKind.Difference, sight.Value!.Value - baseline),
            },
            Reading = Reading.Of(sign == 0 ? way != 0 : way == sign),
        };
    }

    private static Sampling SamplingOf(in AskedSignal asked) => asked.Measure.Unit.Quantity == Quantity.Percent ? Sampling.Share : Sampling.Rate;

    /// <summary>The cases of every other that has a figure; null where those of one are not known.</summary>
    private static AreaCases[]? PeerCases(in AskedSignal asked, OtherFigures others)
    {
        var cases = new AreaCases[others.Known.Count];
        for (var i = 0; i < cases.Length; i++)
        {
            var (area, figure) = others.Known[i];
            if (CasesOfAreas.Of(asked, area, figure.Value!.Value, (int)asked.Numbers[0]) is not { } known)
            {
                return null;
            }

            cases[i] = known.Cases;
        }

        return cases;
    }
}
