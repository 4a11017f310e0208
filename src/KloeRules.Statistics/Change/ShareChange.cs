using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Change;

/// <summary>How a share changed from one period, or wave of a survey, to another.</summary>
/// <param name="Why">Why nothing can be told; then all figures are NaN.</param>
/// <param name="Difference">Later less earlier, in percentage points as a fraction: 0.03 for 3 points.</param>
/// <param name="Interval">Newcombe's 95% interval of the difference.</param>
/// <param name="Chance">The two-sided probability of such a difference when nothing changed.</param>
/// <param name="Dispersion">How many times the variance of chance the months show; NaN when that was not judged.</param>
public readonly record struct ShareChange(CannotTell Why, double Difference, Interval Interval, double Chance, double Dispersion)
{
    internal static ShareChange Unknown(CannotTell why) => new(why, double.NaN, Interval.Unknown, double.NaN, double.NaN);
}
