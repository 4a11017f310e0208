namespace KloeRules.Engine.Runtime;

/// <summary>
/// Holds amounts against limits as the decimal numbers they were written as: 90% less 85% is 5 points and no more, though binary arithmetic
/// leaves a little over.
/// </summary>
internal static class Compared
{
    /// <summary>Far above what arithmetic adds to a figure, far below what anybody prints.</summary>
    private const double Rounding = 1e-13;

    /// <summary>Below 0, 0 or above 0, as the amount is below, at or above the limit.</summary>
    /// <param name="scale">The size of the figures that the amount was worked out from.</param>
    public static int Of(double amount, double limit, double scale) =>
        Math.Abs(amount - limit) <= Rounding * scale ? 0 : amount.CompareTo(limit);
}
