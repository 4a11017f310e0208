namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The two-sided tabular CUSUM: it adds up how far months lie above, and below, a centre, less an allowance a month, and never falls under 0. Small lasting
/// shifts that no single month shows. Sums are in standard deviations. Source: Montgomery; the R package qcc.
/// </summary>
/// <param name="Allowance">Half of the shift to be found, in standard deviations.</param>
/// <param name="Interval">A sum strictly beyond it is a signal.</param>
public readonly record struct CumulativeSum(double Centre, double Sigma, double Allowance = 0.5, double Interval = 5)
{
    /// <summary>
    /// The sums month by month, the lower as negative numbers. A missing month (NaN) has none and both begin anew after it, so that a month that goes
    /// missing never makes a signal.
    /// </summary>
    public void Write(ReadOnlySpan<double> months, Span<double> upper, Span<double> lower)
    {
        var (above, below) = (0.0, 0.0);
        for (var i = 0; i < months.Length; i++)
        {
            var distance = (months[i] - Centre) / Sigma;
            above = Math.Max(0, above + (distance - Allowance));
            below = Math.Max(0, below - (distance + Allowance));
            (upper[i], lower[i]) = (above, -below);
            (above, below) = double.IsNaN(distance) ? (0, 0) : (above, below);
        }
    }

    public bool IsSignal(double sum) => Math.Abs(sum) > Interval;
}
