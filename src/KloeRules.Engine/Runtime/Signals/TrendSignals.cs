using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>A rise or fall over many months that chance hardly explains.</summary>
internal static class TrendSignals
{
    /// <summary>A chance of at most this is small enough.</summary>
    internal const double Significant = 0.05;

    private const int TwoYears = 24;

    /// <summary>Mann-Kendall over the months; over two years and more after momentum from month to month has been taken out.</summary>
    public static Sight Trend(in AskedSignal asked, MonthlySeries series)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is null)
        {
            return latest;
        }

        var months = SeriesMonths.Latest(series, asked.Month, (int)asked.Numbers[0]);
        var trend = WindowTrend.Of(months);
        if (trend.Why != NoTrend.Nothing)
        {
            var why = trend.Why == NoTrend.NoVariation ? UnknownReason.NoVariation : SeriesMonths.WhyMissing(series, asked.Month, months.Length);
            return latest with { Reading = Reading.Unknown(why) };
        }

        return latest with
        {
            Reference = trend.Line.Start,
            Chance = trend.Chance,
            Basis = SeriesMonths.Basis(trend.IsPrewhitened ? "Mann-Kendall on prewhitened months" : "Mann-Kendall", asked.Month, months) with
            {
                Chance = trend.Chance,
                Effect = new Effect(EffectKind.Monthly, trend.Line.Slope, trend.Line.Interval.Lower, trend.Line.Interval.Upper),
            },
            Caveat = months.Length < TwoYears ? CaveatOf(trend) : null,
            Reading = Reading.Of(trend.Chance <= Significant && (asked.Sign == 0 ? trend.Way != 0 : trend.Way == asked.Sign)),
        };
    }

    private static string CaveatOf(in WindowTrend trend) => trend.CarriedOver > WindowTrend.MuchCarriedOver
        ? "each month leans on the one before, so a trend shows more easily than chance alone would have it"
        : "over less than two years a season may look like a trend";
}
