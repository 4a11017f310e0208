using MathNet.Numerics.Distributions;

namespace KloeRules.Statistics.Intervals;

/// <summary>Intervals round a share, as a fraction from 0 to 1; parts and wholes need not be whole numbers (effective counts of a survey).</summary>
public static class ShareInterval
{
    /// <summary>Wilson's score interval (1927): as near as can be to the stated confidence, also beside 0 and 1 and with few cases.</summary>
    /// <param name="confidence">Two-sided, as a fraction: 0.95, or 0.998 for the outer limits of a funnel.</param>
    public static Interval Wilson(double part, double whole, double confidence = 0.95)
    {
        var z = Interval.Z(confidence);
        var (share, z2) = (part / whole, z * z);
        var middle = (share + (z2 / (2 * whole))) / (1 + (z2 / whole));
        var half = z * Math.Sqrt((share * (1 - share) / whole) + (z2 / (4 * whole * whole))) / (1 + (z2 / whole));
        return new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>Clopper and Pearson's exact interval (1934): at least the stated confidence, so wider than Wilson's.</summary>
    /// <inheritdoc cref="Wilson" path="/param"/>
    public static Interval Exact(double part, double whole, double confidence = 0.95)
    {
        var tail = (1 - confidence) / 2;
        return new Interval(
            part <= 0 ? 0 : Quantile(part, whole - part + 1, tail),
            part >= whole ? 1 : 1 - Quantile(whole - part, part + 1, tail));
    }

    /// <summary>
    /// Newcombe's interval for a difference of two shares (1998, method 10): the Wilson limits of each, squared and added. In percentage points as a
    /// fraction, later less earlier.
    /// </summary>
    public static Interval OfDifference(double laterPart, double laterWhole, double earlierPart, double earlierWhole, double confidence = 0.95)
    {
        var (after, before) = (laterPart / laterWhole, earlierPart / earlierWhole);
        var (later, earlier) = (Wilson(laterPart, laterWhole, confidence), Wilson(earlierPart, earlierWhole, confidence));
        return new Interval(
            after - before - double.Hypot(after - later.Lower, earlier.Upper - before),
            after - before + double.Hypot(later.Upper - after, before - earlier.Lower));
    }

    /// <summary>The library's quantile is good to 12 decimals; one step of Newton's makes small ones good to as many digits.</summary>
    private static double Quantile(double a, double b, double chance)
    {
        var rough = Beta.InvCDF(a, b, chance);
        return rough - ((Beta.CDF(a, b, rough) - chance) / Beta.PDF(a, b, rough));
    }
}
