namespace KloeRules.Engine.Verdicts;

/// <summary>How far a test can be leaned on that was made among many in one run.</summary>
/// <param name="Q">
/// The share of false alarms to be expected among all results of the run that are at least as far out (Benjamini and Hochberg 1995); between 0 and 1.
/// </param>
/// <param name="Tests">How many different tests the run made at the judged month; what could not be told is not among them.</param>
public sealed record AmongTests(double Q, int Tests)
{
    /// <summary>More false alarms than this make a result that could be chance.</summary>
    public const double MostFalse = 0.10;

    public bool CouldBeChance => Q > MostFalse;
}
