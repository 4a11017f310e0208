namespace KloeRules.Statistics.ControlCharts;

/// <summary>The limits of one month whose precision depends on how much it counts: three standard deviations, near limits at two, no further than the measure can go.</summary>
/// <param name="Sigma">The standard deviation of that month.</param>
public readonly record struct MonthLimits(double Centre, double Sigma, double Least, double Most)
{
    public double Upper => Kept(Centre + (3 * Sigma));

    public double Lower => Kept(Centre - (3 * Sigma));

    public double NearUpper => Kept(Centre + (2 * Sigma));

    public double NearLower => Kept(Centre - (2 * Sigma));

    private double Kept(double limit) => Math.Clamp(limit, Least, Most);
}
