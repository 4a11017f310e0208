using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Formatting;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe format</c>: writes rule files in house style.</summary>
internal static class FormatVerb
{
    private const string Blocks = "blocks";
    private const string OneLine = "one-line";

    public static Command Create()
    {
        var folder = Arguments.Folder();
        var check = new Option<bool>("--check") { Description = "Change nothing; list the files that are not in house style." };
        var rules = new Option<string?>("--rules") { Description = "Where conditions stand: blocks puts each on a line of its own, one-line behind the verb where it fits." };
        rules.OneOf(Blocks, OneLine);
        var command = new Command("format", "Write rule files in house style: what they say stays the same, comments included.") { folder, check, rules };
        command.SetAction(parsed => Run(PackFolder.Load(parsed.GetRequiredValue(folder)), parsed.GetValue(check), LayoutOf(parsed.GetValue(rules))));
        return command;
    }

    /// <summary>Only the folder's own files are written; those of packs that it uses belong to others.</summary>
    private static int Run(PackFolder folder, bool onlyChecks, RuleLayout layout)
    {
        var left = folder.Own.Where(file => ObstacleTo(file, folder) is not null).ToArray();
        var changed = folder.Own.Except(left).Where(file => Change(file, folder, onlyChecks, layout)).Count();
        Console.Out.WriteLine(
            $"{CountWords.Of(changed, "file")} {(onlyChecks ? "would change" : "changed")}, "
            + $"{CountWords.Of(folder.Own.Count - left.Length - changed)} in house style already.");
        if (left.Length == 0)
        {
            return changed > 0 && onlyChecks ? ExitCode.Findings : ExitCode.Ok;
        }

        foreach (var file in left)
        {
            DiagnosticPrinter.Print(Console.Error, ObstacleTo(file, folder)!);
        }

        throw new Failure(
            ExitCode.Usage,
            $"{CountWords.Of(left.Length, "file")} can't be formatted: {string.Join(", ", left.Select(file => file.Text.Path))}.",
            "What can't be understood is left exactly as it is; the rules in it are not at work either.",
            "Put it right, then format again; \"kloe check\" shows every error.");
    }

    /// <summary>The first thing that keeps the file from being understood, or null.</summary>
    private static Diagnostic? ObstacleTo(RuleFile file, PackFolder folder) =>
        file.Complaint ?? HouseStyle.Obstacles(file.Text, folder.Pack).FirstOrDefault();

    private static RuleLayout LayoutOf(string? word) => word switch
    {
        Blocks => RuleLayout.Blocks,
        OneLine => RuleLayout.OneLine,
        _ => RuleLayout.AsWritten,
    };

    private static bool Change(RuleFile file, PackFolder folder, bool onlyChecks, RuleLayout layout)
    {
        var text = HouseStyle.Of(folder.Syntax.Single(syntax => syntax.Source == file.Text), folder.Pack, layout);
        if (file.IsWrittenAs(text))
        {
            return false;
        }

        if (!onlyChecks)
        {
            file.Rewrite(text);
        }

        Console.Out.WriteLine(file.Text.Path);
        return true;
    }
}
