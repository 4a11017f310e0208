using System.Text.Json;
using KloeRules.Cli.Tests.Running;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Tests.Messages;

/// <summary>What SARIF 2.1.0 demands of a log, as far as kloe writes it: names, types and references between the parts.</summary>
public sealed class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    private static readonly Lazy<JsonElement> Run = new(() =>
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["rules.kloe"], "flag burglary > 5\nmeasure Burglary\n  colour red\nflag any measure worsening\nenquiry \"In time?\"\n");
        var ran = Kloe.In(folder.Path).Run("check", "--format", "sarif", "--notes");
        var log = JsonDocument.Parse(ran.Out).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    });

    [Fact]
    public void The_rules_are_the_catalogue()
    {
        var driver = Run.Value.GetProperty("tool").GetProperty("driver");

        Assert.Equal("kloe", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(DiagnosticCatalogue.All.Select(row => row.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        });
    }

    [Fact]
    public void Every_result_points_to_its_rule_and_its_place()
    {
        var rules = Run.Value.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = Run.Value.GetProperty("results").EnumerateArray().ToArray();

        Assert.True(results.Length >= 3);
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), Levels);
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.Equal("rules.kloe", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            AssertRegion(place.GetProperty("region"));
        });
    }

    [Fact]
    public void Every_fix_says_what_it_replaces()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["rules.kloe"], "measure Burglary\nflag burglary > 5 and up or down\n");
        var log = JsonDocument.Parse(Kloe.In(folder.Path).Run("check", "--format", "sarif").Out).RootElement;

        var fixes = Assert.Single(log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()).GetProperty("fixes").EnumerateArray().ToArray();
        Assert.Equal(2, fixes.Length);
        Assert.All(fixes, fix =>
        {
            Assert.NotEqual("", fix.GetProperty("description").GetProperty("text").GetString());
            var replacements = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray()).GetProperty("replacements").EnumerateArray().ToArray();
            Assert.Equal(["(", ")"], replacements.Select(replacement => replacement.GetProperty("insertedContent").GetProperty("text").GetString()));
            Assert.All(replacements, replacement => AssertRegion(replacement.GetProperty("deletedRegion")));
        });
    }

    private static void AssertRegion(JsonElement region)
    {
        var (startLine, startColumn) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        var (endLine, endColumn) = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
        Assert.True(startLine >= 1 && startColumn >= 1);
        Assert.True(endLine > startLine || (endLine == startLine && endColumn >= startColumn));
    }
}
