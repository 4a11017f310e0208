using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>A rise or fall over many months that chance hardly explains.</summary>
internal static class TrendSignals
{
    /// <summary>A chance of at most this is small enough.</summary>
    internal const double Significant = 0.05;

    private const int TwoYears = 24;

    /// <summary>Mann-Kendall over the months without their season; over two years and more after momentum from month to month has been taken out.</summary>
    public static Sight Trend(in AskedSignal asked, MonthlySeries series)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is null)
        {
            return latest;
        }

        var months = (int)asked.Numbers[0];
        var without = SeasonOf.Without(series, asked.Month, months);
        var trend = WindowTrend.Of(without.Months);
        if (trend.Why != NoTrend.Nothing)
        {
            var why = trend.Why == NoTrend.NoVariation ? UnknownReason.NoVariation : SeriesMonths.WhyMissing(series, asked.Month, months);
            return latest with { Reading = Reading.Unknown(why) };
        }

        string[] warnings = [.. Warnings(trend, without.Season, months)];
        return latest with
        {
            Reference = trend.Line.Start,
            Chance = trend.Chance,
            Basis = SeriesMonths.Basis(MethodOf(trend, without.Season), asked.Month, SeriesMonths.Latest(series, asked.Month, months)) with
            {
                Chance = trend.Chance,
                Effect = PeriodTest.Sized(EffectKind.Monthly, trend.Line.Slope, trend.Line.Interval),
                Warnings = warnings,
            },
            Caveat = warnings is [var weightiest, ..] ? weightiest : latest.Caveat,
            Reading = Reading.Of(trend.Chance <= Significant && (asked.Sign == 0 ? trend.Way != 0 : trend.Way == asked.Sign)),
        };
    }

    private static string MethodOf(in WindowTrend trend, Season season) =>
        "Mann-Kendall"
        + (trend.IsPrewhitened ? " on prewhitened months" : "")
        + (season == Season.TakenOut ? $"{(trend.IsPrewhitened ? "," : " on months")} without their season" : "");

    private static IEnumerable<string> Warnings(WindowTrend trend, Season season, int months)
    {
        if (!trend.IsPrewhitened && trend.CarriedOver > WindowTrend.MuchCarriedOver)
        {
            yield return "each month leans on the one before, so a trend shows more easily than chance alone would have it";
        }

        if (season == Season.Left)
        {
            yield return "too many months are missing to take its season out, which may look like a trend";
        }

        if (season == Season.Unknown && months < TwoYears)
        {
            yield return "over less than two years a season may look like a trend";
        }
    }
}
