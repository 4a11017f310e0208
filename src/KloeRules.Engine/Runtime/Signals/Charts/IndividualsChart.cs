using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>The individuals and moving range (XmR) chart of the figures themselves, without their season where they have one.</summary>
internal sealed record IndividualsChart : ProcessChart
{
    private IndividualsChart(string method, MonthlySeries series, Month month, ProcessBaseline baseline, KnownSeason season, ProcessLimits limits)
        : base(method, series, month, baseline, season, limits, BoundsOf(limits).Select(level => season.With(level, month)))
    {
    }

    public override (double Size, string From)? Deviation => Scale.MeanMovingRange > 0 ? (Sigma, "moving ranges") : null;

    public override double? Distance => Scale.MeanMovingRange > 0 ? (OnScale(Month) - Scale.Mean) / Sigma : null;

    public override double Chance => Distance is null ? double.NaN : base.Chance;

    public override IEnumerable<string> Warnings => CountedMonths.KindOf(Series) is Counting.Rate or Counting.Share && CountedMonths.Of(Series, Baseline.First, Baseline.Months, Month) is null
        ? ["the cases behind its figures are not known for every month, so all months weigh the same"]
        : [];

    private double Sigma => Scale.Width * Scale.MeanMovingRange / 3;

    /// <summary>Null for figures that never move, unless the judged one leaves a declared baseline that never moved.</summary>
    public static IndividualsChart? Of(MonthlySeries series, Month month, ProcessBaseline baseline, KnownSeason season)
    {
        var isAdjusted = season.Indices is not null;
        if (ProcessLimits.Of(season.Without(baseline.Months, baseline.First)) is { } limits)
        {
            return new IndividualsChart("individuals chart (XmR)" + (isAdjusted ? ", season taken out" : ""), series, month, baseline, season, limits);
        }

        return ConstantBaseline.IsLeft(baseline.Months, series.Value(month) ?? double.NaN) == true
            ? new IndividualsChart("change from a figure that never moved", series, month, baseline, season, new ProcessLimits(Constant(baseline), 0))
            : null;
    }

    public override double OnScale(Month month) => Series.Value(month) is { } value ? Season.Without(value, month) : double.NaN;

    public override ChartBounds? BoundsAt(Month month) => BoundsOf(Scale).Select(level => Season.With(level, month));

    private static double Constant(ProcessBaseline baseline) => baseline.Months.First(figure => !double.IsNaN(figure));

    private static ChartBounds BoundsOf(ProcessLimits limits) => new(limits.Mean, limits.Lower, limits.Upper, limits.NearLower, limits.NearUpper);
}
