using System.Text.Json;
using System.Text.Json.Nodes;
using KloeRules.Engine.Chance;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Json;
using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Tests.Json.Schema;

public class PaperSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(JsonPaperSchema.Text()).RootElement;

    private static IReadOnlyList<string> Errors(Paper paper) => SchemaCheck.Errors(Schema, JsonDocument.Parse(Written.Bytes("json", paper)).RootElement);

    private static IReadOnlyList<string> Changed(Action<JsonNode> change)
    {
        var paper = JsonNode.Parse(Written.Bytes("json", SampleSince.Paper))!;
        change(paper);
        return SchemaCheck.Errors(Schema, JsonSerializer.SerializeToElement(paper));
    }

    [Fact]
    public void The_sample_papers_fit()
    {
        Assert.Empty(Errors(Sample.Paper));
        Assert.Empty(Errors(SampleSince.Paper));
    }

    [Fact]
    public void Any_paper_fits() => AnyPaper.Hold(paper => Assert.Empty(Errors(paper)));

    [Fact]
    public void A_field_that_is_not_described_does_not_fit() =>
        Assert.StartsWith("$.questions[0]: additionalProperties false does not fit", Assert.Single(Changed(paper => paper["questions"]![0]!["shade"] = 1)), StringComparison.Ordinal);

    [Fact]
    public void A_field_that_is_missing_does_not_fit() =>
        Assert.StartsWith("$: required", Assert.Single(Changed(paper => paper.AsObject().Remove("run"))), StringComparison.Ordinal);

    [Fact]
    public void A_field_of_another_kind_does_not_fit()
    {
        Assert.Equal("$.questions[0].score: type \"integer\" does not fit \"71\"", Assert.Single(Changed(paper => paper["questions"]![0]!["score"] = "71")));
        Assert.Equal("$.questions[0].score: maximum 100 does not fit 101", Assert.Single(Changed(paper => paper["questions"]![0]!["score"] = 101)));
        Assert.StartsWith("$.asAt: pattern", Assert.Single(Changed(paper => paper["asAt"] = "2023-13")), StringComparison.Ordinal);
        Assert.StartsWith("$.since.gone[0].status: enum", Assert.Single(Changed(paper => paper["since"]!["gone"]![0]!["status"] = "lost")), StringComparison.Ordinal);
        Assert.StartsWith("$.questions[0].findings: minItems 1", Assert.Single(Changed(paper => paper["questions"]![0]!["findings"] = new JsonArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_is_described_and_none_is_left_to_chance()
    {
        foreach (var thing in Objects(Schema))
        {
            var names = thing.GetProperty("properties").EnumerateObject().Select(field => field.Name).ToArray();
            Assert.Equal(names, thing.GetProperty("required").EnumerateArray().Select(name => name.GetString()!));
            Assert.Equal(JsonValueKind.False, thing.GetProperty("additionalProperties").ValueKind);
            Assert.All(thing.GetProperty("properties").EnumerateObject(), field => Assert.EndsWith(".", field.Value.GetProperty("description").GetString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_definition_is_used() => Assert.All(
        Schema.GetProperty("$defs").EnumerateObject(),
        definition => Assert.Contains($"\"#/$defs/{definition.Name}\"", JsonPaperSchema.Text(), StringComparison.Ordinal));

    [Fact]
    public void Codes_are_those_that_the_tool_knows()
    {
        Codes<UnknownReason>("untoldRemark", "reason");
        Codes<RemovalStep>("removed", "step");
        Codes<ClaimVerdict>("claim", "verdict");
        Codes<SinceStatus>("gone", "status");
        Codes<SinceStatus>("questionSince", "status");
        Codes<RuleVerb>("ruleTally", "verb");
        Codes<Severity>("question", "severity");
        Codes<NoChance>("untold", "why");
        Codes<ProblemKind>("dataProblem", "kind");
        Codes<Arrow>("change", "arrow");
    }

    [Fact]
    public void The_version_is_that_of_the_writer() =>
        Assert.Equal(JsonPaperWriter.SchemaVersion, Schema.GetProperty("properties").GetProperty("schemaVersion").GetProperty("const").GetInt32());

    private static void Codes<T>(string definition, string field)
        where T : struct, Enum =>
        Assert.Equal(
            Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName).Order(StringComparer.Ordinal),
            Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(field).GetProperty("enum").EnumerateArray().Select(code => code.GetString()!).Order(StringComparer.Ordinal));

    /// <summary>Every schema of an object, wherever it stands.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany(Objects);

        if (schema.ValueKind != JsonValueKind.Object)
            return [];

        var inner = schema.EnumerateObject().SelectMany(field => Objects(field.Value));
        return schema.TryGetProperty("properties", out var properties) && schema.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.Array && properties.ValueKind == JsonValueKind.Object
            ? inner.Prepend(schema)
            : inner;
    }
}
