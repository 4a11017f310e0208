using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Peers;

namespace KloeRules.Reference.Tests.Families;

/// <summary>Funnels as English public health draws them, and scores and overdispersion as FunnelPlotR has them.</summary>
internal static class Funnels
{
    public static Against OfRates(ReferenceCase read)
    {
        const double Per = 1000;
        var areas = Areas(read);
        var baseline = AreaCases.Pooled(areas).Rate;
        var events = ReferenceCase.Numbers(read.Given("phe_limits_first10|Events")!.Value);

        var against = Scores(new Against(read), read, areas, Sampling.Rate);
        foreach (var (limits, confidence) in new[] { ("2s", SamplingError.Inner), ("3s", SamplingError.Outer) })
        {
            Interval[] ours = [.. events.Select(seen => FunnelLimits.OfEvents(baseline, seen, confidence))];
            foreach (var (side, rates) in new[] { ("lower", ours.Select(one => one.Lower)), ("upper", ours.Select(one => one.Upper)) })
            {
                var given = ReferenceCase.Numbers(read.Given($"phe_limits_first10|{side}_{limits}_limit")!.Value);
                against.Same($"phe_limits_first10|{side}_{limits}_limit", "", Apart(events, baseline, given.Select(rate => rate / Per), rates));
                var people = ReferenceCase.Numbers(read.Given($"phe_limits_first10|{side}_{limits}_population_1_year")!.Value);
                against.Same(
                    $"phe_limits_first10|{side}_{limits}_population_1_year", "", Apart(events, baseline, people.Select((one, i) => events[i] / one), rates));
            }
        }

        return against
            .Near("phe_rate_value", [.. areas.Select(area => Per * area.Rate)])
            .Near("phe_rate_lower95", [.. areas.Select(area => Per * CountInterval.Of(area.Events).Lower / area.Exposure)])
            .Near("phe_rate_upper95", [.. areas.Select(area => Per * CountInterval.Of(area.Events).Upper / area.Exposure)])
            .Near("phe_limits_first10|baseline", [.. events.Select(_ => Per * baseline)]);
    }

    public static Against OfShares(ReferenceCase read)
    {
        const double Percent = 100;
        var areas = Areas(read);
        var baseline = AreaCases.Pooled(areas).Rate;
        var wholes = ReferenceCase.Numbers(read.Given("phe_limits_every11th|Population")!.Value);
        Interval[] inner = [.. wholes.Select(whole => FunnelLimits.OfShare(baseline, whole, SamplingError.Inner))];
        Interval[] outer = [.. wholes.Select(whole => FunnelLimits.OfShare(baseline, whole, SamplingError.Outer))];
        var scores = FunnelScores.Of(areas, Sampling.Share);
        var over = Overdispersion.Of(scores);
        var added = scores.Z.Select((z, i) => Funnel.Adjusted(z, scores.Errors[i], over, FunnelAdjustment.Additive));

        return Scores(new Against(read), read, areas, Sampling.Share)
            .Near("phe_limits_every11th|lower_2s_limit", [.. inner.Select(limits => Percent * limits.Lower)])
            .Near("phe_limits_every11th|upper_2s_limit", [.. inner.Select(limits => Percent * limits.Upper)])
            .Near("phe_limits_every11th|lower_3s_limit", [.. outer.Select(limits => Percent * limits.Lower)])
            .Near("phe_limits_every11th|upper_3s_limit", [.. outer.Select(limits => Percent * limits.Upper)])
            .Near("phe_limits_every11th|baseline", [.. wholes.Select(_ => Percent * baseline)])
            .Near("funnelplotr|outlier_99_8_od", [.. added.Select(z => Math.Abs(z) > 3.090232 ? 1.0 : 0)]);
    }

    /// <summary>
    /// The numbers of events at which the two limits lie further apart than the tool searches. It halves an interval for v = μ / (μ + events + 1), μ being
    /// the events expected at the limit, until it is 1e-7 wide.
    /// </summary>
    private static string Apart(double[] events, double baseline, IEnumerable<double> given, IEnumerable<double> ours)
    {
        const double Searched = 1e-7;
        return string.Join(", ", events.Zip(given, ours).Where(one => Math.Abs(V(one.First, one.Second) - V(one.First, one.Third)) > Searched).Select(one => one.First));

        double V(double seen, double rate) => seen * baseline / rate / ((seen * baseline / rate) + seen + 1);
    }

    private static AreaCases[] Areas(ReferenceCase read) =>
        [.. read.Figures("numerator").Zip(read.Figures("denominator"), (events, exposure) => new AreaCases(events, exposure))];

    private static Against Scores(Against against, ReferenceCase read, AreaCases[] areas, Sampling sampling)
    {
        var scores = FunnelScores.Of(areas, sampling);
        var over = Overdispersion.Of(scores);
        var baseline = AreaCases.Pooled(areas).Rate;
        return against
            .Near("funnelplotr|rr", [.. areas.Select(area => area.Rate)])
            .Near("funnelplotr|z", [.. scores.Z])
            .Near("funnelplotr|phi", over.Factor)
            .Near("funnelplotr|tau2", over.BetweenAreas)
            .Same(
                "phe_significance",
                string.Join("; ", read.Given("phe_significance")!.Value.EnumerateArray().Select(one => one.GetString())),
                string.Join("; ", areas.Select(area => Significance(area, sampling, baseline))));
    }

    private static string Significance(AreaCases area, Sampling sampling, double baseline)
    {
        var side = area.Rate > baseline ? "High" : "Low";
        return SamplingError.LeavesOut(area, sampling, baseline, SamplingError.Outer) ? $"{side} (0.001)"
            : SamplingError.LeavesOut(area, sampling, baseline) ? $"{side} (0.025)"
            : "Not significant";
    }
}
