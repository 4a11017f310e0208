namespace KloeRules.Questions.Wording.Signals;

/// <summary>The probability behind a statistical test, in words.</summary>
internal static class ChanceWords
{
    private const double Smallest = 0.001;

    /// <summary>"chance alone would do this in 2.3% of cases", "… in under 0.1% of cases"</summary>
    public static string Of(double chance) =>
        $"chance alone would go this far in {(chance < Smallest ? "under " : "")}{FigureWords.Relative(Math.Max(chance, Smallest))} of cases";
}
