namespace KloeRules.Statistics.Trend;

/// <summary>How a trend is told from chance.</summary>
public enum TrendMethod
{
    /// <summary>Mann-Kendall; from two years on after what each month carries over has been taken out.</summary>
    Usual,

    /// <summary>Mann-Kendall on the figures as they are.</summary>
    Plain,

    /// <summary>Mann-Kendall after what each month carries over has been taken out.</summary>
    Prewhitened,

    /// <summary>The t test of the slope of least squares, as older reports had it.</summary>
    LeastSquares,
}
