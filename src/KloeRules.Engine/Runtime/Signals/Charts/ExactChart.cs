using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>
/// Few events a month, or few cases of one kind: each month exactly beside all others of the baseline. Its scale says of a month whether it is on the mean (0),
/// beside it (1), near its limit (2 and more) or outside (3 and more).
/// </summary>
internal sealed record ExactChart : ProcessChart
{
    private const double Beside = 1;
    private const double NearLimit = 2.5;
    private const double OutsideLimit = 3.5;

    private static readonly ProcessLimits Marks = new(0, 1, 3);

    private readonly CountedMonths counted;

    public ExactChart(MonthlySeries series, Month month, ProcessBaseline baseline, KnownSeason season, CountedMonths counted)
        : base("exact test of few cases", series, month, baseline, season, Marks, BoundsOf(counted, month)) => this.counted = counted;

    public override double? Distance => null;

    public override double Chance => Math.Min(1, 2 * Exactly(Month).ChanceOn(SideOf(counted.At(Month)!.Value)));

    public override IEnumerable<string> Warnings => Season.Indices is null ? [] : ["it has a season, which so few cases don't let be taken out"];

    public override double OnScale(Month month)
    {
        if (counted.At(month) is not { } known)
        {
            return double.NaN;
        }

        if (Compared.Of(known.Events, counted.Mean * known.Exposure, known.Events + (counted.Mean * known.Exposure)) == 0)
        {
            return 0;
        }

        var (side, exact) = (SideOf(known), Exactly(month));
        return (int)side * (exact.IsOutside(side) ? OutsideLimit : exact.IsNear(side) ? NearLimit : Beside);
    }

    public override ChartBounds? BoundsAt(Month month) => counted.At(month) is null ? null : BoundsOf(counted, month);

    private SmallCount Exactly(Month month) => counted.Exactly(month, counted.At(month)!.Value.Events);

    private Side SideOf((double Events, double Exposure) month) => month.Events > counted.Mean * month.Exposure ? Side.Above : Side.Below;

    private static ChartBounds BoundsOf(CountedMonths counted, Month month)
    {
        var exposure = counted.At(month)!.Value.Exposure;
        return new ChartBounds(
            counted.Mean * exposure,
            FewEvents.Last(counted, month, Side.Below, static (exact, side) => exact.IsOutside(side)),
            FewEvents.Last(counted, month, Side.Above, static (exact, side) => exact.IsOutside(side)),
            FewEvents.Last(counted, month, Side.Below, static (exact, side) => exact.IsNear(side)),
            FewEvents.Last(counted, month, Side.Above, static (exact, side) => exact.IsNear(side)))
            .Select(events => events / exposure * counted.Per);
    }
}
