using KloeRules.Engine.Verdicts;

namespace KloeRules.Questions.Wording.Signals;

/// <summary>The probability behind a statistical test, in words.</summary>
internal static class ChanceWords
{
    private const double Smallest = 0.001;

    /// <summary>"chance alone would do this in 2.3% of cases", "… in under 0.1% of cases"</summary>
    public static string Of(double chance) =>
        $"chance alone would go this far in {(chance < Smallest ? "under " : "")}{FigureWords.Relative(Math.Max(chance, Smallest))} of cases";

    /// <summary>"q = 0.04 among 312 tests of this run", "… so it could be chance"</summary>
    public static string Of(AmongTests among) =>
        $"{Share(among.Q)} among {Tests(among.Tests)} of this run{(among.CouldBeChance ? ", so it could be chance" : "")}";

    /// <summary>Why something that could be chance is, for those who read the question.</summary>
    public static string CouldBe(AmongTests among) =>
        $"This could be chance: among the {Tests(among.Tests)} of this run, about {FigureWords.Relative(among.Q)} of results that stand out as much are likely to be false alarms.";

    private static string Share(double q) => q < Smallest ? "q < 0.001" : "q = " + q.ToString(q < 0.01 ? "0.000" : "0.00", British.Culture);

    private static string Tests(int count) => count == 1 ? "1 test" : count.ToString("#,0", British.Culture) + " tests";
}
