using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Installed;

/// <summary>Rules are compiled once; after that, or for the shipped packs from the beginning, the compiler is not needed.</summary>
public sealed class CompiledRulesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_shipped_rules_run_without_a_compiler_and_without_a_cache() =>
        Assert.Equal(
            Run(Kloe.In(Repository.Root), Repository.Published),
            Run(ToolWithout("Microsoft.CodeAnalysis"), Repository.Published));

    [Fact]
    public void Where_nothing_was_shipped_the_cache_of_an_earlier_run_will_do()
    {
        var compiled = Run(ToolWithout("KloeRules.Shapes"), Repository.Published);

        Assert.Equal(compiled, Run(ToolWithout("KloeRules.Shapes", "Microsoft.CodeAnalysis"), Repository.Published));
    }

    [Fact]
    public void A_spoilt_cache_is_compiled_anew()
    {
        var tool = ToolWithout();
        var pack = folder.CopyOf(Repository.Monthly, "pack");
        File.AppendAllText(Path.Combine(pack, "rules.kloe"), "\nflag burglary > 5 and burglary < 7 and burglary between 1 and 2 for 2 months\n");
        var compiled = Run(tool, pack);
        Assert.NotEmpty(Directory.EnumerateFiles(tool.Cache, "*.dll", SearchOption.AllDirectories));
        foreach (var file in Directory.EnumerateFiles(tool.Cache, "*.dll", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, "spoilt");
        }

        Assert.Equal(compiled, Run(tool, pack));
    }

    [Fact]
    public void A_changed_threshold_needs_no_compiler_and_a_new_kind_of_condition_says_that_it_does()
    {
        var pack = folder.CopyOf(Repository.Monthly, "pack");
        var rules = Path.Combine(pack, "rules.kloe");
        var before = Run(ToolWithout(), pack);
        var tool = ToolWithout("Microsoft.CodeAnalysis");
        Assert.Equal(before, Run(tool, pack));

        const string rule = "immediate response > 12m for 3 months";
        var text = File.ReadAllText(rules);
        Assert.Contains(rule, text, StringComparison.Ordinal);
        File.WriteAllText(rules, text.Replace(rule, "immediate response > 19m 30s for 4 months", StringComparison.Ordinal));
        Assert.NotEqual(before, Run(tool, pack));

        File.AppendAllText(rules, "\nflag burglary > 5 and burglary < 7 and burglary between 1 and 2 for 2 months\n");
        var ran = tool.Run("run", pack, "--format", "json");
        Assert.Equal(70, ran.ExitCode);
        Assert.Empty(ran.OutBytes);
        Assert.Equal(
            """
            error: a rule has a form that was never compiled before, and the compiler that comes with kloe is missing.
              Nothing was run, because that rule would have been left out.
              Install kloe again: the files that begin with Microsoft.CodeAnalysis belong beside it.

            """,
            ran.Error);
    }

    public void Dispose() => folder.Dispose();

    private static string Run(Kloe kloe, string pack)
    {
        var ran = kloe.Run("run", pack, "--format", "json");
        Assert.True(ran.ExitCode == 0, ran.Error);
        return ran.Out;
    }

    /// <summary>A copy of the tool, with a cache of the test's own, that lacks the files whose names begin so.</summary>
    private Kloe ToolWithout(params string[] missing)
    {
        var copy = folder["tool without " + string.Join(' ', missing)];
        foreach (var file in Directory.EnumerateFiles(Repository.ToolFolder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.ToolFolder, file);
            if (!missing.Any(path.StartsWith) && !path.StartsWith("publish", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, path))!);
                File.Copy(file, Path.Combine(copy, path));
            }
        }

        return new Kloe(Path.Combine(copy, "kloe.dll"), folder.Path, folder["cache"]);
    }
}
