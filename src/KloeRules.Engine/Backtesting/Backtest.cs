using KloeRules.Engine.Chance;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Backtesting;

/// <summary>What a rule would have said month by month, each month judged on what was known by then.</summary>
/// <param name="Histories">One for each measure and area that it is about.</param>
/// <param name="Months">How many months were judged.</param>
/// <param name="ByChance">For each history, months in which it would be asked if nothing ever changed; null where that can't be said.</param>
public sealed record Backtest(Rule Rule, int Months, IReadOnlyList<History> Histories, IReadOnlyList<double>? ByChance)
{
    /// <summary>Months in which the rule asked about anything at all.</summary>
    public int MonthsAsked => Enumerable.Range(0, Months).Count(month => Histories.Any(history => history.Verdicts[month] == Verdict.Asked));

    /// <summary>Months asked, over all measures and areas.</summary>
    public int TimesAsked => Histories.Sum(history => history.Count(Verdict.Asked));

    /// <param name="knownAt">The figures that were known as at a month.</param>
    /// <param name="last">The latest month judged.</param>
    public static Backtest Of(CompiledRule rule, Pack pack, Func<Month, Frame> knownAt, Month last, int months)
    {
        var first = last - (months - 1);
        var histories = History.Of(rule, pack, knownAt, first, last);
        var backtest = new Backtest(rule.Rule, months, histories, null);
        return backtest.DependsOnFigures ? backtest with { ByChance = ChanceAlone.Of(rule, pack, knownAt(last), first, last) } : backtest;
    }

    /// <summary>False for a rule about the state of the data, which has nothing to do with how figures vary.</summary>
    public bool DependsOnFigures => Chances.DependOnFigures(Rule);
}
