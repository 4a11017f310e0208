using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Change;

/// <summary>How a number of events changed from one period to another.</summary>
/// <param name="Why">Why nothing can be told; then all figures are NaN.</param>
/// <param name="Ratio">The later rate over the earlier: 1.1 for 10% more. NaN when neither has events.</param>
/// <param name="Interval">Of the ratio, 95%.</param>
/// <param name="Chance">The two-sided probability of such a ratio when nothing changed.</param>
/// <param name="Dispersion">How many times the variance of chance the months show; NaN when that could not be judged (few events, or single periods).</param>
/// <param name="Method">What the probability comes from.</param>
public readonly record struct CountChange(CannotTell Why, double Ratio, Interval Interval, double Chance, double Dispersion, CountMethod Method)
{
    /// <summary>False when more variation than chance's own could hide behind the probability.</summary>
    public bool IsDispersionJudged => !double.IsNaN(Dispersion);

    internal static CountChange Unknown(CannotTell why) =>
        new(why, double.NaN, Interval.Unknown, double.NaN, double.NaN, CountMethod.Exact);

    internal static CountChange Of(in QuasiPoisson fit, CountMethod method) =>
        new(CannotTell.Nothing, Math.Exp(fit.LogRatio), fit.Ratio, fit.Chance, fit.Dispersion, method);

    internal static CountChange Of(in ExactCounts exact) =>
        new(CannotTell.Nothing, exact.Ratio, exact.Interval, exact.Chance, double.NaN, CountMethod.Exact);
}

/// <summary>The test behind a change of counts.</summary>
public enum CountMethod
{
    /// <summary>The exact conditional test.</summary>
    Exact,

    /// <summary>Poisson regression with the variance the months show.</summary>
    QuasiPoisson,

    /// <summary>The same with each calendar month at its own level.</summary>
    MonthAdjusted,
}
