namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The t chart: limits for the time between rare events. Waiting times are exponential; their power 1/3.6 is nearly normal, so an XmR chart is drawn on
/// that scale and turned back (Nelson 1994).
/// </summary>
public readonly record struct TimeBetween(ProcessLimits Powered)
{
    private const double Power = 3.6;

    public double Centre => Back(Powered.Mean);

    public double Upper => Back(Powered.Upper);

    /// <summary>0 where the lower limit falls below it.</summary>
    public double Lower => Back(Powered.Lower);

    /// <param name="times">In any unit, all above 0, oldest first; NaN is a missing one.</param>
    /// <returns>Null under 12 times, when they are all the same, or when one is not above 0.</returns>
    public static TimeBetween? Of(ReadOnlySpan<double> times, bool screened = false)
    {
        var powered = new double[times.Length];
        for (var i = 0; i < powered.Length; i++)
        {
            if (times[i] <= 0)
            {
                return null;
            }

            powered[i] = Math.Pow(times[i], 1 / Power);
        }

        return ProcessLimits.Of(powered, screened) is { } limits ? new TimeBetween(limits with { Width = ProcessLimits.ThreeSigma }) : null;
    }

    private static double Back(double powered) => Math.Pow(Math.Max(0, powered), Power);
}
