using KloeRules.Cli.Output;
using KloeRules.Engine.Backtesting;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Explaining;

namespace KloeRules.Cli.Backtesting;

/// <summary>Prints month by month what rules would have said.</summary>
/// <param name="whole">What the whole force is called.</param>
internal sealed class BacktestReport(IReadOnlyList<Backtest> backtests, Month last, int months, string whole)
{
    public void Write(string format)
    {
        switch (format)
        {
            case "json":
                WriteJson();
                break;
            case "markdown":
                WriteMarkdown();
                break;
            default:
                WriteText();
                break;
        }
    }

    private string Summary =>
        $"{CountWords.Of(backtests.Count, "rule")} over {CountWords.Of(months, "month")} to {last}: asked {CountWords.Of(backtests.Sum(one => one.TimesAsked), "time")}; "
        + $"{BacktestWords.Chance(backtests.Any(one => one.ByChance is not null) ? backtests.Sum(one => BacktestWords.Sum(one) ?? 0) : null)}.";

    private void WriteText()
    {
        Console.Out.WriteLine($"{last - (months - 1)} to {last}, one sign a month: {MonthStrip.Legend}");
        foreach (var backtest in backtests)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine(backtest.Rule.Title);
            var shown = Shown(backtest).ToArray();
            foreach (var (history, chance) in shown)
            {
                Console.Out.WriteLine($"  {MonthStrip.Of(history)}  {history.Measure.Name}, {AreaOf(history)}: {BacktestWords.Of(history, chance)}");
            }

            foreach (var line in Remaining(backtest, shown.Length))
            {
                Console.Out.WriteLine("  " + line);
            }
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine(Summary);
    }

    /// <summary>Of a rule about many, those about which it had something to say.</summary>
    private static IEnumerable<(History History, double? Chance)> Shown(Backtest backtest) => backtest.Histories
        .Select((history, i) => (history, backtest.ByChance?[i]))
        .Where(one => backtest.Histories.Count == 1 || one.history.Verdicts.Any(verdict => verdict is Verdict.Asked or Verdict.Building or Verdict.Broken));

    private static IEnumerable<string> Remaining(Backtest backtest, int shown)
    {
        var silent = backtest.Histories.Count - shown;
        if (backtest.Histories.Count == 0)
        {
            yield return "judged on nothing, for no measure fits";
        }
        else if (silent > 0)
        {
            yield return shown == 0 ? $"never asked of any of the {CountWords.Of(silent)} that it is about" : $"never asked of {CountWords.Of(silent, "other")}";
        }

        if (backtest.Histories.Count > 1)
        {
            yield return $"asked of any in {backtest.MonthsAsked} of the last {CountWords.Of(backtest.Months, "month")}, {CountWords.Of(backtest.TimesAsked, "time")} in all"
                + (BacktestWords.Chance(backtest) is { } chance ? "; " + chance : "");
        }
        else if (backtest is { DependsOnFigures: true, ByChance: null, Histories.Count: 1 })
        {
            yield return BacktestWords.Chance(backtest)!;
        }
    }

    private void WriteMarkdown()
    {
        Console.Out.WriteLine(Summary);
        MarkdownTable.Write(
            ["Rule", "Measure", "Area", $"{last - (months - 1)} to {last}", "Asked", "Episodes", "Building", "Cannot tell", "Chance alone"],
            backtests.SelectMany(backtest => Shown(backtest).Select(one => new[]
            {
                backtest.Rule.Title,
                one.History.Measure.Name,
                AreaOf(one.History),
                MonthStrip.Of(one.History),
                $"{one.History.Count(Verdict.Asked)}",
                $"{one.History.Episodes}",
                $"{one.History.Count(Verdict.Building)}",
                $"{one.History.Count(Verdict.CannotTell)}",
                one.Chance is { } chance ? ChanceWords.About(chance) : "",
            })));
        Console.Out.WriteLine();
        Console.Out.WriteLine($"One sign a month: {MonthStrip.Legend}.");
    }

    private void WriteJson() => JsonOutput.Write(new
    {
        First = (last - (months - 1)).ToIsoString(),
        Last = last.ToIsoString(),
        Months = months,
        Asked = backtests.Sum(one => one.TimesAsked),
        Rules = backtests.Select(backtest => new
        {
            backtest.Rule.Id,
            backtest.Rule.Title,
            backtest.MonthsAsked,
            backtest.TimesAsked,
            ByChance = Rounded(BacktestWords.Sum(backtest)),
            Histories = backtest.Histories.Select((history, i) => new
            {
                Measure = history.Measure.Name,
                history.Area,
                Strip = MonthStrip.Of(history),
                Asked = history.Count(Verdict.Asked),
                history.Episodes,
                Building = history.Count(Verdict.Building),
                CannotTell = history.Count(Verdict.CannotTell),
                ByChance = Rounded(backtest.ByChance?[i]),
            }),
        }),
    });

    private static double? Rounded(double? months) => months is { } known ? Math.Round(known, 2) : null;

    private string AreaOf(History history) => history.Area.Length == 0 ? whole : history.Area;
}
