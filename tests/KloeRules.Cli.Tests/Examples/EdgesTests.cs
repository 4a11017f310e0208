using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

public sealed class EdgesTests
{
    [Theory]
    [InlineData("monthly")]
    [InlineData("wiltshire-2023-03")]
    public void Tests_at_the_edges_are_read_and_pass_as_they_are_printed(string example)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples", example)))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        var edges = Kloe.In(folder.Path).Run("test", ".", "--edges");
        File.WriteAllText(folder["edges.kloe"], edges.Out);
        var tested = Kloe.In(folder.Path).Run("test", ".");

        Assert.Equal(0, edges.ExitCode);
        Assert.Contains("just beyond", edges.Out, StringComparison.Ordinal);
        Assert.EndsWith(", 0 failed\n", tested.Out, StringComparison.Ordinal);
        Assert.Equal(0, tested.ExitCode);
    }

    [Fact]
    public void The_same_edges_are_printed_every_time()
    {
        var example = Path.Combine(Repository.Root, "examples", "monthly");

        Assert.Equal(Kloe.In(example).Run("test", ".", "--edges").Out, Kloe.In(example).Run("test", ".", "--edges").Out);
    }
}
