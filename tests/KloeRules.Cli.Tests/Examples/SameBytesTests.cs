using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

/// <summary>The same files give the same paper, whatever machine and place they are read on.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Formats => ["text", "json", "markdown", "html"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_paper_comes_twice_elsewhere_and_in_other_countries(string format)
    {
        var here = Paper(Kloe.In(Repository.Root), "examples/wiltshire-2023-03", format);
        var turkish = Kloe.In(folder.Path) with
        {
            Variables = new Dictionary<string, string> { ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" },
        };
        var german = Kloe.In(Path.GetTempPath()) with
        {
            Variables = new Dictionary<string, string> { ["LC_ALL"] = "de_DE.UTF-8", ["TZ"] = "America/Los_Angeles" },
            Cache = folder["cache"],
        };
        var copy = folder.CopyOf(Repository.Published, "Größe und Maß");

        Assert.Equal(here, Paper(Kloe.In(Repository.Root), "examples/wiltshire-2023-03", format));
        Assert.Equal(here, Paper(turkish, Repository.Published, format));
        Assert.Equal(here, Paper(german, copy, format));
    }

    public void Dispose() => folder.Dispose();

    /// <summary>What goes to standard output; with text, the page as well.</summary>
    private byte[] Paper(Kloe kloe, string pack, string format)
    {
        var page = folder["page.html"];
        var ran = kloe.Run(format == "text" ? ["run", pack, "--output", page] : ["run", pack, "--format", format]);
        Assert.True(ran.ExitCode == 0, ran.Error);
        Assert.NotEmpty(ran.OutBytes);
        return format == "text" ? [.. ran.OutBytes, .. File.ReadAllBytes(page)] : ran.OutBytes;
    }
}
