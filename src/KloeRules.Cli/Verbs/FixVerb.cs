using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Fixing;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe fix</c>: puts right what can be put right unseen, and lists what the author has to decide.</summary>
internal static class FixVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var dryRun = new Option<bool>("--dry-run") { Description = "Change nothing; show what would change as a diff." };
        var command = new Command("fix", "Put right the mistakes that leave no doubt what was meant, and list the others.") { folder, dryRun };
        command.SetAction(parsed => Run(PackFolder.Load(OnlyRules(parsed.GetRequiredValue(folder))), parsed.GetValue(dryRun)));
        return command;
    }

    /// <summary>A file that was named by mistake is not rewritten.</summary>
    private static string OnlyRules(string path) => !File.Exists(path) || path.EndsWith(RuleFolders.Extension, StringComparison.OrdinalIgnoreCase)
        ? path
        : throw new Failure(
            ExitCode.Usage,
            $"{path.Replace('\\', '/')} is not a rule file.",
            "Nothing was changed.",
            $"Give a folder, or a file that ends in {RuleFolders.Extension}.");

    /// <summary>Only the folder's own files are written; those of packs that it uses belong to others.</summary>
    private static int Run(PackFolder folder, bool isDryRun)
    {
        var readable = folder.Own.Where(file => file.Complaint is null).ToArray();
        var used = folder.Files.Where(file => file.Complaint is null).Except(readable).Select(file => file.Text).ToArray();
        var result = Fixer.Apply(readable.Select(file => file.Text).ToArray(), used);
        var changed = readable.Zip(result.Files, (file, text) => (File: file, Text: text)).Where(pair => pair.Text.Text != pair.File.Text.Text).ToArray();
        foreach (var (file, text) in changed)
        {
            if (isDryRun)
            {
                Console.Out.Write(UnifiedDiff.Of(file.Text.Path, file.Text.Text, text.Text));
            }
            else
            {
                file.Rewrite(text.Text);
            }
        }

        var report = isDryRun ? Console.Error : Console.Out;
        foreach (var (diagnostic, fix) in result.Applied)
        {
            report.WriteLine($"{diagnostic.Source.Path}:{diagnostic.Position}: {diagnostic.Rule.Id}: {fix.Title}");
        }

        var left = result.Left.Concat(folder.Own.Select(file => file.Complaint).OfType<Diagnostic>())
            .Where(diagnostic => diagnostic.Rule.Severity > DiagnosticSeverity.Information && !used.Contains(diagnostic.Source))
            .ToArray();
        PrintLeft(report, left);
        report.WriteLine(
            $"{CountWords.Of(result.Applied.Count, "mistake")} {(isDryRun ? "would be " : "")}put right in {CountWords.Of(changed.Length, "file")}; "
            + $"{(left.Length == 0 ? "none is" : left.Length == 1 ? "1 is" : left.Length + " are")} left to you.");
        return left.Any(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Ok;
    }

    private static void PrintLeft(TextWriter report, IReadOnlyList<Diagnostic> left)
    {
        foreach (var diagnostic in left)
        {
            report.WriteLine();
            DiagnosticPrinter.Print(report, diagnostic);
            foreach (var fix in diagnostic.Fixes)
            {
                report.WriteLine($"    - {fix.Title}");
            }
        }

        if (left.Count > 0)
        {
            report.WriteLine();
        }
    }
}
