using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Output.Checks;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Engine.AgainstData;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Formulas;
using KloeRules.Language.Binding;
using KloeRules.Language.Checking;
using KloeRules.Language.Diagnostics;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe check</c>: reads the rules and reports everything that is wrong with them, alone and beside their figures.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var notes = new Option<bool>("--notes") { Description = "Show notes too: what is worth knowing but nothing wrong." };
        var noData = new Option<bool>("--no-data") { Description = "Look at the rules alone, not at what they would say of the figures." };
        var format = new Option<string>("--format") { Description = "text, json, markdown, sarif, github or junit.", DefaultValueFactory = _ => "text" };
        format.OneOf("text", "json", "markdown", "sarif", "github", "junit");
        var command = new Command("check", "Read the rules and report everything that is wrong with them.") { folder, notes, noData, format };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(notes), parsed.GetValue(noData), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string path, bool withNotes, bool noData, string format)
    {
        var folder = PackFolder.Load(path);
        var pack = folder.Pack with { Diagnostics = [.. folder.Pack.Diagnostics, .. FormulaCheck.Of(folder.Pack.Formulas)] };
        var all = All(folder, pack, noData);
        var shown = all.Where(diagnostic => withNotes || diagnostic.Rule.Severity > DiagnosticSeverity.Information).ToArray();
        var report = new CheckReport(pack, shown, all.Count - shown.Length, path);
        Console.Out.Write(format switch
        {
            "json" => CheckJson.Of(report),
            "markdown" => CheckMarkdown.Of(report),
            "sarif" => CheckSarif.Of(report),
            "github" => CheckGitHub.Of(report),
            "junit" => CheckJUnit.Of(report, folder.Own.Select(file => file.Text.Path).ToArray()),
            _ => CheckText.Of(report),
        });
        return report.HasErrors ? ExitCode.Findings : ExitCode.Ok;
    }

    /// <summary>What only advises is said of the folder's own files: packs that it uses belong to others.</summary>
    private static IReadOnlyList<Diagnostic> All(PackFolder folder, Pack pack, bool noData)
    {
        var own = folder.Own.Select(file => file.Text).ToHashSet();
        return PackCheck.Of(folder.Syntax, pack, noData ? null : AgainstData(folder, pack))
            .Where(diagnostic => own.Contains(diagnostic.Source) || pack.Diagnostics.Contains(diagnostic))
            .ToArray();
    }

    /// <summary>Null when there are no figures, or rules with errors that can't be judged.</summary>
    private static IReadOnlyList<Diagnostic>? AgainstData(PackFolder folder, Pack pack)
    {
        if (pack.Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error) || pack.Rules.Count == 0 || MeetingData.Find(folder) is not { } data)
        {
            return null;
        }

        var compiled = Library.Compile(pack);
        return [.. FigureLints.Of(compiled, data.Frame.With(compiled.Formulas)), .. Ranker.Rank(Evaluator.Evaluate(compiled, data.Frame, data.AsAt)).Upkeep];
    }
}
