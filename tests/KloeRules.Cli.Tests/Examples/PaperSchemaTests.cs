using System.Text.Json;
using KloeRules.Cli.Tests.Running;
using KloeRules.Papers.Tests.Json.Schema;

namespace KloeRules.Cli.Tests.Examples;

public class PaperSchemaTests
{
    [Theory]
    [InlineData("wiltshire-2023-03")]
    [InlineData("monthly")]
    [InlineData("three-meetings")]
    [InlineData("tracker-2023-03")]
    [InlineData("language")]
    public void The_paper_of_every_example_fits_the_schema_that_kloe_prints(string example)
    {
        using var folder = new TemporaryFolder();
        var kloe = Kloe.In(folder.Path);
        var schema = kloe.Run("schema");
        var paper = kloe.Run("run", Path.Combine(Repository.Root, "examples", example), "--format", "json");

        Assert.Equal((0, 0), (schema.ExitCode, paper.ExitCode));
        Assert.Empty(SchemaCheck.Errors(JsonDocument.Parse(schema.Out).RootElement, JsonDocument.Parse(paper.Out).RootElement));
    }
}
