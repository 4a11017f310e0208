using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Installed;

/// <summary>The tool as users get it: packed, installed from the package and nothing else, and run.</summary>
public sealed class PackedToolTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_packed_tool_installs_and_runs_the_published_example()
    {
        var project = Path.Combine(Repository.Root, "src", "KloeRules.Cli");
        string[] pack =
        [
            "pack", project, "--no-build", "-c", Repository.Configuration, "-o", folder["packages"], $"-p:PublishDir={folder["publish"]}/",
        ];
        Succeeds(DotNet.Run(Repository.Root, pack));
        File.WriteAllText(
            folder["nuget.config"],
            """<configuration><packageSources><clear /><add key="here" value="packages" /></packageSources></configuration>""");
        string[] install = ["tool", "install", "KloeRules.Cli", "--tool-path", folder["tools"], "--configfile", folder["nuget.config"]];
        Succeeds(DotNet.Run(folder.Path, install));
        var installed = new Kloe(folder[OperatingSystem.IsWindows() ? "tools/kloe.exe" : "tools/kloe"], folder.Path, folder["cache"]);

        Assert.Equal("kloe 0.1.0, language 1\n", Succeeds(installed.Run("version")).Out);
        Assert.Equal(
            Kloe.In(Repository.Root).Run("run", Repository.Published, "--format", "json").Out,
            Succeeds(installed.Run("run", Repository.Published, "--format", "json")).Out);
        Assert.False(Directory.Exists(folder["cache"]), "The shipped rules were compiled again.");
    }

    public void Dispose() => folder.Dispose();

    private static Ran Succeeds(Ran ran)
    {
        Assert.True(ran.ExitCode == 0, ran.Out + ran.Error);
        return ran;
    }
}
