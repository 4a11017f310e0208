using KloeRules.Cli.Tests.Running;
using KloeRules.Cli.Tests.Scenarios;

namespace KloeRules.Cli.Tests.Public;

/// <summary>A PDF is LibreOffice's work; without it the message says so and nothing is written.</summary>
public sealed class PdfTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PdfTests() => folder.CopyOf(Path.Combine(Scenario.Folder, "small"), "p");

    [Fact]
    public void Without_LibreOffice_nothing_is_written_and_the_message_says_what_to_do()
    {
        var kloe = Kloe.In(folder.Path) with { Variables = new Dictionary<string, string> { ["KLOE_SOFFICE"] = folder["nowhere"] } };

        var ran = kloe.Run("paper", "p", "--as", "html,pdf", "--output", "out");

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(
            "error: a PDF is made by LibreOffice, which was not found here.\n  No paper was written.\n"
            + "  Install LibreOffice, name its soffice with KLOE_SOFFICE, or leave pdf out of --as; a browser prints the HTML paper to PDF too.\n",
            ran.Error.ReplaceLineEndings("\n"));
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void A_program_that_makes_no_pdf_is_told_from_one_that_is_missing()
    {
        if (OperatingSystem.IsWindows())
            return;

        var kloe = Kloe.In(folder.Path) with { Variables = new Dictionary<string, string> { ["KLOE_SOFFICE"] = "/bin/true" } };

        var ran = kloe.Run("paper", "p", "--as", "pdf", "--output", "out");

        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith("error: LibreOffice was started but made no PDF.\n", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    public void Dispose() => folder.Dispose();
}
