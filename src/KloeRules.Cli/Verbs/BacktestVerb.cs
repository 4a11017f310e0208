using System.CommandLine;
using KloeRules.Cli.Backtesting;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Engine.Backtesting;
using KloeRules.Language.Time;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe backtest</c>: what rules would have said, month by month, and how much of it chance alone would give.</summary>
internal static class BacktestVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var rule = Arguments.Rule();
        var months = Arguments.Months();
        var asAt = Arguments.AsAt();
        var format = Arguments.Format("text", "json", "markdown");
        var command = new Command("backtest", "Judge rules at each of the latest months, on what was known by then, beside what chance alone would give.")
        {
            folder, rule, months, asAt, format,
        };
        command.SetAction(parsed => Run(
            PackFolder.LoadSound(parsed.GetRequiredValue(folder)),
            parsed.GetValue(rule),
            parsed.GetRequiredValue(months),
            parsed.GetValue(asAt),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(PackFolder folder, string? name, int months, Month? asAt, string format)
    {
        var rules = FindRule.Named(folder.Pack, name);
        var data = MeetingData.Load(folder, asAt);
        var known = new KnownFigures(data.Frame);
        var compiled = Library.Compile(folder.Pack with { Rules = rules });
        var backtests = compiled.Rules.Select(rule => Backtest.Of(rule, folder.Pack, known.At, data.AsAt, months)).ToArray();
        new BacktestReport(backtests, data.AsAt, months, folder.Pack.Settings.Whole).Write(format);
        return ExitCode.Ok;
    }
}
