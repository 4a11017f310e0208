using System.Security.Cryptography;
using System.Text;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>The run record in words.</summary>
internal static class RunWords
{
    private const int Digits = 8;

    public static IEnumerable<(string Label, string Words)> Facts(Paper paper)
    {
        var run = paper.Run;
        yield return ("Tool", $"KloeRules {run.ToolVersion}, language {run.LanguageVersion}");
        yield return ("Pack", $"{run.PackName}, version {run.PackVersion}");
        if (run.Register is { } register)
            yield return ("Register", $"{register.File} at the meeting of {register.Meeting}, {CountWords.Of(register.Entries, "entry")}, head {register.Head}");
        if (run.CompiledHash.Length > 0)
            yield return ("Compiled", $"{CountWords.Of(run.CompiledShapes, "shape")} of rule, SHA-256 {run.CompiledHash}");
        yield return ("Chance", ChanceWords.Record(paper.Chance));
    }

    /// <summary>Eight digits that stand for what went into the run, so that two prints can be told apart at a glance.</summary>
    public static string Id(Paper paper)
    {
        string[] record =
        [
            paper.Heading.AsAt.ToString(),
            paper.Since?.Month.ToString() ?? "",
            .. Facts(paper).Select(fact => fact.Words),
            .. Files(paper.Run).SelectMany(file => new[] { file.File, file.Sha256 }),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', record))))[..Digits];
    }

    /// <summary>Rule files first, then data files.</summary>
    public static IEnumerable<FileHash> Files(RunRecord run) => run.RuleFiles.Concat(run.DataFiles);
}
