using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.BaseEffect;

/// <summary>
/// Whether a change on a year before is owed to the year before: a base that was itself out of the ordinary, and another verdict when the period is held
/// against the years before that. No reference tool; the reasoning is that of regression to the mean (Farrington and Welsh 2006).
/// </summary>
/// <param name="Why">Why it can't be told.</param>
/// <param name="IsEffect">False also when it can't be told.</param>
/// <param name="IsDeclared">True when the base lies in a span declared exceptional, which is enough by itself.</param>
/// <param name="Current">The period's rate or share: its events or cases by what they are counted against.</param>
/// <param name="Base">The same of the same months a year before.</param>
/// <param name="Reference">The median of the same months in up to five years before the base, without exceptional ones; NaN with less than three.</param>
/// <param name="OnBase">The two-sided probability of the change on the base; NaN when not tested.</param>
/// <param name="OnReference">That of the change on the year of the median.</param>
public readonly record struct BaseVerdict(
    CannotTell Why, bool IsEffect, bool IsDeclared, double Current, double Base, double Reference, double OnBase, double OnReference)
{
    /// <summary>The probability up to which a difference counts as one.</summary>
    public const double Significant = 0.05;

    internal static bool IsChange(double chance) => chance <= Significant;

    internal static BaseVerdict Unknown(CannotTell why) => new(why, false, false, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
}
