using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Engine.Formulas;
using KloeRules.Language.Diagnostics;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe check</c>: reads the rules and reports everything that is wrong with them.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var notes = new Option<bool>("--notes") { Description = "Show notes too: what is worth knowing but nothing wrong." };
        var command = new Command("check", "Read the rules and report everything that is wrong with them.") { folder, notes };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(notes)));
        return command;
    }

    private static int Run(string path, bool withNotes)
    {
        var folder = PackFolder.Load(path);
        var pack = folder.Pack with { Diagnostics = [.. folder.Pack.Diagnostics, .. FormulaCheck.Of(folder.Pack.Formulas)] };
        foreach (var diagnostic in pack.Diagnostics.Where(diagnostic => withNotes || diagnostic.Rule.Severity > DiagnosticSeverity.Information))
        {
            DiagnosticPrinter.Print(Console.Out, diagnostic);
            Console.Out.WriteLine();
        }

        var hidden = withNotes ? 0 : pack.Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Information);
        Console.Out.WriteLine(
            $"{pack.Settings.Name}: {CountWords.Of(pack.Measures.Count, "measure")}, "
            + $"{CountWords.Of(pack.Rules.Count, "rule")}, {CountWords.Of(pack.Tests.Count, "test")}; "
            + DiagnosticPrinter.Count(pack.Diagnostics)
            + (hidden > 0 ? $"; {CountWords.Of(hidden, "note")}, shown with --notes." : "."));
        return pack.Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Ok;
    }
}
