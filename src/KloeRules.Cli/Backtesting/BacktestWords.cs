using KloeRules.Engine.Backtesting;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Backtesting;

/// <summary>What came of a backtest, in words.</summary>
internal static class BacktestWords
{
    /// <summary>"asked in 5 of the last 24 months, in 2 episodes; chance alone, about 2; building in 3".</summary>
    public static string Of(History history, double? byChance) => string.Join("; ", Parts(history, byChance));

    public static string Chance(double? months) => months is { } known ? $"chance alone, {ChanceWords.About(known)}" : TooFew;

    /// <summary>Of the months in which the rule asked; null for a rule that does not depend on how figures vary.</summary>
    public static string? Chance(Backtest backtest) => backtest.DependsOnFigures ? Chance(Sum(backtest)) : null;

    /// <summary>Null where it can't be said.</summary>
    public static double? Sum(Backtest backtest) => backtest.ByChance?.Sum();

    private const string TooFew = "too few figures to say what chance alone would give";

    private static IEnumerable<string> Parts(History history, double? byChance)
    {
        var asked = history.Count(Verdict.Asked);
        var episodes = history.Episodes;
        yield return $"asked in {asked} of the last {CountWords.Of(history.Verdicts.Count, "month")}" + (episodes > 1 ? $", in {episodes} episodes" : "");
        if (byChance is { } known)
        {
            yield return Chance(known);
        }

        foreach (var (verdict, words) in new[] { (Verdict.Building, "building"), (Verdict.CannotTell, "cannot tell"), (Verdict.Broken, "broken") })
        {
            if (history.Count(verdict) is > 0 and var count)
            {
                yield return $"{words} in {count}";
            }
        }
    }
}
