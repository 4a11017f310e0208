using System.Text.Json;
using System.Text.Json.Nodes;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests.Json;

public class JsonPaperWriterTests
{
    private static readonly JsonNode Document = JsonNode.Parse(Written.As("json", Sample.Paper))!;

    private static IEnumerable<string> Names(JsonNode? node) => node!.AsObject().Select(field => field.Key);

    [Fact]
    public void The_document_has_these_fields_in_this_order()
    {
        Assert.Equal(
            ["schemaVersion", "marking", "body", "meeting", "caution", "asAt", "pack", "weights", "questions", "outstanding", "unjudgedActions", "since", "commendations", "warnings", "claims", "unmentioned", "notes", "building", "cannotTell", "removed", "scorecard", "rules", "chance", "data", "run"],
            Names(Document));
        Assert.Equal(1, (int)Document["schemaVersion"]!);
        Assert.Equal("OFFICIAL", (string?)Document["marking"]);
        Assert.Equal("OPCC for Wiltshire and Swindon", (string?)Document["body"]);
        Assert.Equal("Executive Leadership Group", (string?)Document["meeting"]);
        Assert.Equal("monthly figures are reconstructed from a printed table", (string?)Document["caution"]);
        Assert.Equal("2023-01", (string?)Document["asAt"]);
        Assert.Equal("Wiltshire ELG", (string?)Document["pack"]);
    }

    [Fact]
    public void Without_a_caution_the_field_stays_and_is_null()
    {
        var document = JsonNode.Parse(Written.As("json", Sample.Paper with { Heading = Sample.Paper.Heading with { Caution = null } }))!.AsObject();

        Assert.True(document.ContainsKey("caution"));
        Assert.Null(document["caution"]);
    }

    [Theory]
    [InlineData("questions", "rank,place,band,score,parts,rule,ruleTitle,enquiry,kind,measures,area,title,text,probes,expects,evidence,caveats,reason,moves,folded,chance,register,overrides,machineText,asked,triggers,severity,standsAlone,areas,findings,since")]
    [InlineData("commendations", "rule,measure,area,title,text")]
    [InlineData("warnings", "rule,measure,area,title,text")]
    [InlineData("claims", "rule,measure,area,claim,source,verdict,text")]
    [InlineData("notes", "rule,measure,area,title,text")]
    [InlineData("building", "rule,measure,area,run,needed,text")]
    [InlineData("cannotTell", "rule,measure,area,reason,text")]
    [InlineData("removed", "rule,measure,area,step,reason")]
    [InlineData("scorecard", "measure,area,lastMonth,last3Months,vsPrevious3Months,vsPreviousYear,last12Months,vsPrevious12Months")]
    [InlineData("rules", "id,title,verb,file,line,asked,building,quiet,cannotTell,broken,chance")]
    public void Each_list_has_objects_of_these_fields(string list, string fields) =>
        Assert.All(Document[list]!.AsArray(), item => Assert.Equal(fields.Split(','), Names(item)));

    [Fact]
    public void A_score_can_be_added_up_from_its_parts()
    {
        var question = Document["questions"]![0]!;
        var parts = question["parts"]!.AsObject();

        Assert.Equal(["severity", "persistence", "gap", "surprise", "priority", "direction", "confidence", "attention"], parts.Select(part => part.Key));
        Assert.Equal((int)question["score"]!, parts.Sum(part => (int)part.Value!["points"]!));
        Assert.Equal("""{"value":0.7333,"points":11,"words":"a measure of the Police and Crime Plan","known":true}""", parts["priority"]!.ToJsonString());
        Assert.False((bool)parts["surprise"]!["known"]!);
    }

    [Fact]
    public void Codes_are_in_camel_case()
    {
        Assert.Equal("onlyRolling12", (string?)Document["cannotTell"]![1]!["reason"]);
        Assert.Equal("budget", (string?)Document["removed"]![1]!["step"]);
        Assert.Equal("leftOut", (string?)Document["data"]!["problems"]![0]!["kind"]);
        Assert.Equal("commend", (string?)Document["rules"]![5]!["verb"]);
        Assert.Equal("A", (string?)Document["questions"]![0]!["band"]);
    }

    [Theory]
    [InlineData(0, "vsPreviousYear", """{"value":"00:21:10","arrow":"up"}""")]
    [InlineData(1, "vsPreviousYear", """{"value":"-00:04:10","arrow":"down"}""")]
    [InlineData(1, "vsPrevious3Months", """{"value":"-00:00:40","arrow":"flat"}""")]
    [InlineData(4, "vsPrevious12Months", """{"value":null,"arrow":"none"}""")]
    public void A_change_has_its_text_and_its_arrow(int row, string window, string json) =>
        Assert.Equal(json, Document["scorecard"]![row]![window]!.ToJsonString());

    [Fact]
    public void Pounds_and_dashes_stay_readable()
    {
        var paper = Sample.Paper with { Questions = [Sample.Paper.Questions[0] with { Title = "£2.5m — too much" }] };

        Assert.Contains("\"title\": \"£2.5m — too much\"", Written.As("json", paper), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_in_a_line_feed_on_every_system()
    {
        var text = Written.As("json", Sample.Paper);

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(text).RootElement.ValueKind);
    }
}
