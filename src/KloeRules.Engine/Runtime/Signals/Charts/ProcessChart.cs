using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>The chart that fits a measure, as it stands at the judged month.</summary>
/// <param name="Scale">The limits that figures on the chart's scale are held against.</param>
/// <param name="Bounds">What these are in the measure's canonical unit for the judged month.</param>
internal abstract record ProcessChart(string Method, MonthlySeries Series, Month Month, ProcessBaseline Baseline, KnownSeason Season, ProcessLimits Scale, ChartBounds Bounds)
{
    /// <summary>One standard deviation of the judged month in its unit, and what it was taken from; null for a chart without any.</summary>
    public virtual (double Size, string From)? Deviation => null;

    /// <summary>What the chart can't do, as clauses.</summary>
    public virtual IEnumerable<string> Warnings => [];

    /// <summary>Standard deviations between the judged figure and the mean; null for a chart without any.</summary>
    public virtual double? Distance => OnScale(Month);

    /// <summary>The probability of a figure at least so far out, on either side.</summary>
    public virtual double Chance => Statistics.Distributions.Normal.TwoSided(Distance!.Value);

    /// <summary>The chart at a month that has a figure, or why there is none.</summary>
    public static (ProcessChart? Chart, UnknownReason Why) Of(MonthlySeries series, Month month)
    {
        var baseline = ProcessBaseline.At(series, month);
        if (baseline.Count < ProcessLimits.FewestFigures)
        {
            return (null, UnknownReason.TooLittleHistory);
        }

        if (baseline.HasTooManyGaps)
        {
            return (null, UnknownReason.MissingMonth);
        }

        var season = KnownSeason.Of(series, month);
        var counted = CountedMonths.Of(series, baseline.First, baseline.Months, month);
        var chart = counted?.AreFewBeside(month) == true ? new ExactChart(series, month, baseline, season, counted)
            : counted?.AreUneven(month) == true ? CasesChart.Of(series, month, baseline, season, counted)
            : IndividualsChart.Of(series, month, baseline, season) as ProcessChart;
        return (chart, chart is null ? UnknownReason.NoVariation : UnknownReason.None);
    }

    /// <summary>A month's figure on the chart's scale; NaN for a missing one.</summary>
    public abstract double OnScale(Month month);

    /// <summary>Mean and limits as they stand for a month of the chart; null where they hang on a figure that the month does not have.</summary>
    public abstract ChartBounds? BoundsAt(Month month);

    /// <summary>The latest months, oldest first.</summary>
    public double[] Latest(int months)
    {
        var known = SeriesMonths.Latest(Series, Month, months);
        for (var i = 0; i < months; i++)
        {
            known[i] = double.IsNaN(known[i]) ? double.NaN : OnScale(Month - (months - 1 - i));
        }

        return known;
    }
}
