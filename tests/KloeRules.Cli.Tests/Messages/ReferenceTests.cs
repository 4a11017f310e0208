using KloeRules.Cli.Tests.Running;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Tests.Messages;

public sealed class ReferenceTests
{
    [Fact]
    public void The_page_of_messages_is_what_the_catalogue_says()
    {
        var ran = Kloe.In(Repository.Root).Run("reference");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "rules", "DIAGNOSTICS.md")), ran.Out);
    }

    [Fact]
    public void Every_message_stands_on_the_page()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "rules", "DIAGNOSTICS.md"));

        Assert.All(DiagnosticCatalogue.All, row => Assert.Contains($"### {row.Id} {row.Title}\n", page, StringComparison.Ordinal));
    }
}
