using System.Text.Json;

namespace KloeRules.Cli.Tests.Examples;

/// <summary>Other programs read the JSON, so its fields are spelt out here; a change of them is a new schema version.</summary>
public sealed class JsonFieldsTests(PublishedExample example) : IClassFixture<PublishedExample>
{
    private const string Part = "value number, points number, words string, known boolean";
    private const string Figure = "measure string, area string, month string, months number, value number, text string, sources array";
    private const string Change = "value text, arrow string";

    [Fact]
    public void The_document() => HasFields(
        example.Paper,
        "schemaVersion number, marking string, body string, meeting string, caution text, asAt string, pack string, weights object, questions array, outstanding array, unjudgedActions number, since null, commendations array, warnings array, claims array, unmentioned array, notes array, building array, "
        + "cannotTell array, removed array, scorecard array, rules array, chance object, data object, run object");

    [Fact]
    public void The_schema_version_is_1_and_the_month_is_ISO()
    {
        Assert.Equal(1, example.Paper.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("2023-01", example.Paper.GetProperty("asAt").GetString());
    }

    [Fact]
    public void Questions()
    {
        EachHasFields(
            example.Paper.GetProperty("questions"),
            "rank number, place number, band string, score number, parts object, rule string, ruleTitle string, enquiry text, kind text, measures array, "
            + "area string, title string, text string, probes array, expects array, evidence array, caveats array, reason string, moves array, folded text, "
            + "chance null, register null, overrides array, machineText text, asked boolean, triggers array, severity string, standsAlone boolean, areas array, findings array, since null");
        foreach (var question in example.Questions)
        {
            var parts = question.GetProperty("parts");
            HasFields(
                parts,
                "severity object, persistence object, gap object, surprise object, priority object, direction object, "
                + "confidence object, attention object");
            Assert.All(parts.EnumerateObject(), part => HasFields(part.Value, Part));
            EachHasFields(question.GetProperty("evidence"), "measure string, area string, label string, text string, source string");
            EachHasFields(question.GetProperty("findings"), "rule string, measure string, area string, figures array");
            Assert.All(
                question.GetProperty("findings").EnumerateArray(),
                finding => EachHasFields(finding.GetProperty("figures"), Figure));
        }
    }

    [Theory]
    [InlineData("commendations", "rule string, measure string, area string, title string, text string")]
    [InlineData("warnings", "rule string, measure string, area string, title string, text string")]
    [InlineData("cannotTell", "rule string, measure string, area string, reason string, text string")]
    [InlineData("claims", "rule string, measure string, area string, claim string, source string, verdict string, text string")]
    [InlineData("unmentioned", "measure string, area string, text string, sources array")]
    [InlineData("removed", "rule string, measure string, area string, step string, reason string")]
    [InlineData(
        "rules",
        "id string, title string, verb string, file string, line number, asked number, building number, quiet number, cannotTell number, "
        + "broken number, chance object")]
    public void Remarks_and_rules(string list, string fields) => EachHasFields(example.Paper.GetProperty(list), fields);

    [Fact]
    public void The_scorecard()
    {
        EachHasFields(
            example.Paper.GetProperty("scorecard"),
            "measure string, area string, lastMonth text, last3Months text, vsPrevious3Months object, vsPreviousYear object, "
            + "last12Months text, vsPrevious12Months object");
        Assert.All(
            example.Scorecard.SelectMany(row => row.EnumerateObject()).Where(field => field.Value.ValueKind == JsonValueKind.Object),
            field => HasFields(field.Value, Change));
    }

    [Fact]
    public void Data_and_run()
    {
        HasFields(example.Paper.GetProperty("data"), "problems array");
        var run = example.Paper.GetProperty("run");
        HasFields(
            run,
            "toolVersion string, languageVersion string, packName string, packVersion string, ruleFiles array, dataFiles array, "
            + "register null, compiledShapes number, compiledHash string");
        EachHasFields(run.GetProperty("ruleFiles"), "file string, sha256 string");
        EachHasFields(run.GetProperty("dataFiles"), "file string, sha256 string");
    }

    private static void EachHasFields(JsonElement list, string fields)
    {
        Assert.NotEmpty(list.EnumerateArray());
        Assert.All(list.EnumerateArray(), element => HasFields(element, fields));
    }

    /// <param name="fields">In order, each with its kind; "text" is a string or null.</param>
    private static void HasFields(JsonElement element, string fields)
    {
        var expected = fields.Split(", ");
        var actual = element.EnumerateObject()
            .Select(field => $"{field.Name} {Kind(field.Value, orNull: expected.Contains(field.Name + " text"))}");
        Assert.Equal(expected, actual);
    }

    private static string Kind(JsonElement value, bool orNull) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.String or JsonValueKind.Null when orNull => "text",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
