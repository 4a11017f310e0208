namespace KloeRules.Statistics.Change;

/// <summary>
/// How far months that resemble the one before raise the variance of a sum of months. No reference tool; the first autocorrelation of what is left of each
/// period round its own level, made good for the bias of short series: (n·r + 1)/(n − 3), so (12·r + 1)/9 for years of months.
/// </summary>
public static class SerialCorrelation
{
    /// <summary>An autocorrelation up to which months are taken for independent.</summary>
    public const double Slight = 0.2;

    private const double Most = 0.9;

    /// <summary>(1 + ρ)/(1 − ρ) when ρ is above 0.2, else 1.</summary>
    public static double Factor(ReadOnlySpan<double> later, ReadOnlySpan<double> earlier)
    {
        var rho = Of(later, earlier);
        return rho > Slight ? (1 + rho) / (1 - rho) : 1;
    }

    /// <param name="later">Residuals of each month of the later period, with any season taken out; only months that truly follow one another are multiplied.</param>
    /// <param name="earlier">As many of the earlier period.</param>
    /// <returns>0 to 0.9; 0 for less than four months a period, or when nothing varies.</returns>
    public static double Of(ReadOnlySpan<double> later, ReadOnlySpan<double> earlier)
    {
        var months = Math.Min(later.Length, earlier.Length);
        var (after, before) = (Moments(later), Moments(earlier));
        var squares = after.Squares + before.Squares;
        return months < 4 || squares == 0
            ? 0
            : Math.Clamp(((months * ((after.Products + before.Products) / squares)) + 1) / (months - 3), 0, Most);
    }

    private static (double Products, double Squares) Moments(ReadOnlySpan<double> residuals)
    {
        var (products, squares, last) = (0.0, 0.0, double.NaN);
        foreach (var residual in residuals)
        {
            products += double.IsNaN(residual * last) ? 0 : residual * last;
            squares += double.IsNaN(residual) ? 0 : residual * residual;
            last = residual;
        }

        return (products, squares);
    }
}
