using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>
/// Laney's P′ chart of shares and U′ chart of rates, whose limits widen for a month with few cases. Its scale is standard deviations of the month, so that
/// months of unlike precision stand beside each other.
/// </summary>
internal sealed record CasesChart : ProcessChart
{
    private static readonly ProcessLimits Deviations = new(0, 1, 3);

    private readonly CountedMonths counted;
    private readonly Func<double, MonthLimits> limitsOf;

    private CasesChart(
        MonthlySeries series, Month month, ProcessBaseline baseline, KnownSeason season, CountedMonths counted, Func<double, MonthLimits> limitsOf)
        : base(MethodOf(counted, season), series, month, baseline, season, Deviations, BoundsOf(limitsOf(counted.At(month)!.Value.Exposure), counted, season, month)) =>
        (this.counted, this.limitsOf) = (counted, limitsOf);

    public override (double Size, string From)? Deviation =>
        (limitsOf(counted.At(Month)!.Value.Exposure).Sigma * counted.Per, "moving ranges, for as many cases as the month has");

    /// <summary>Null for figures that never move.</summary>
    public static CasesChart? Of(MonthlySeries series, Month month, ProcessBaseline baseline, KnownSeason season, CountedMonths counted)
    {
        var events = counted.Events.Select((events, i) => Adjusted(events, counted.Exposures[i], counted.Per, season, baseline.First + i)).ToArray();
        var (limitsOf, stretch) = Limits(events, counted);
        return stretch > 0 ? new CasesChart(series, month, baseline, season, counted, limitsOf) : null;
    }

    public override double OnScale(Month month)
    {
        if (counted.At(month) is not { } known)
        {
            return double.NaN;
        }

        var limits = limitsOf(known.Exposure);
        return ((Adjusted(known.Events, known.Exposure, counted.Per, Season, month) / known.Exposure) - limits.Centre) / limits.Sigma;
    }

    public override ChartBounds? BoundsAt(Month month) =>
        counted.At(month) is { } known ? BoundsOf(limitsOf(known.Exposure), counted, Season, month) : null;

    private static (Func<double, MonthLimits> Of, double Stretch) Limits(double[] events, CountedMonths counted)
    {
        if (counted.Counting == Counting.Share)
        {
            var share = ShareLimits.Of(events, counted.Exposures, stretched: true);
            return (share.At, share.Stretch);
        }

        var rate = RateLimits.Of(events, counted.Exposures, stretched: true);
        return (rate.At, rate.Stretch);
    }

    /// <summary>The events that would have been without the season.</summary>
    private static double Adjusted(double events, double exposure, double per, KnownSeason season, Month month) =>
        season.Indices is null ? events : season.Without(events / exposure * per, month) / per * exposure;

    private static ChartBounds BoundsOf(MonthLimits limits, CountedMonths counted, KnownSeason season, Month month) =>
        new ChartBounds(limits.Centre, limits.Lower, limits.Upper, limits.NearLower, limits.NearUpper).Select(level => season.With(level * counted.Per, month));

    private static string MethodOf(CountedMonths counted, KnownSeason season) =>
        (counted.Counting == Counting.Share ? "P′ chart" : "U′ chart") + (season.Indices is null ? "" : ", season taken out");
}
