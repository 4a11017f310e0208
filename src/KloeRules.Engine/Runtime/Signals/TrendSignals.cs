using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>A rise or fall over many months that chance hardly explains.</summary>
internal static class TrendSignals
{
    /// <summary>A chance of at most this is small enough.</summary>
    internal const double Significant = 0.05;

    private const int FewestFigures = 8;
    private const double MostMissing = 0.1;
    private const int TwoYears = 24;
    private const double MuchCarriedOver = 0.3;

    /// <summary>Mann-Kendall over the months; over two years and more after momentum from month to month has been taken out.</summary>
    public static Sight Trend(in AskedSignal asked, MonthlySeries series)
    {
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is null)
        {
            return latest;
        }

        var months = SeriesMonths.Latest(series, asked.Month, (int)asked.Numbers[0]);
        var count = Statistics.ControlCharts.Figures.Count(months);
        if (count < FewestFigures || months.Length - count > MostMissing * months.Length)
        {
            return latest with { Reading = Reading.Unknown(SeriesMonths.WhyMissing(series, asked.Month, months.Length)) };
        }

        var isLong = months.Length >= TwoYears && count == months.Length;
        var test = MannKendall.Of(isLong ? Prewhitening.Of(months) : months);
        if (test.Chance is not { } chance)
        {
            return latest with { Reading = Reading.Unknown(UnknownReason.NoVariation) };
        }

        var way = Math.Sign(test.S);
        return latest with
        {
            Reference = SenSlope.Of(months)!.Value.Start,
            Chance = chance,
            Caveat = isLong ? null : CaveatOf(months),
            Reading = Reading.Of(chance <= Significant && (asked.Sign == 0 ? way != 0 : way == asked.Sign)),
        };
    }

    private static string? CaveatOf(double[] months) =>
        Prewhitening.CarriedOver([.. months.Where(figure => !double.IsNaN(figure))]) > MuchCarriedOver
            ? "each month leans on the one before, so a trend shows more easily than chance alone would have it"
            : months.Length < TwoYears ? "over less than two years a season may look like a trend" : null;
}
