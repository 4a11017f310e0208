using System.Text;
using System.Text.Json.Nodes;
using KloeRules.Papers.Json;
using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Questions.Meetings;

namespace KloeRules.Papers.Tests.Json;

public class JsonPaperReaderTests
{
    private static string Facts(MeetingQuestion question) =>
        $"{question.Rank} {question.IsAsked} {question.Title} {question.Severity} {question.StandsAlone} {string.Join(',', question.Areas)} "
        + string.Join(';', question.Evidence)
        + string.Concat(question.Findings.Select(finding => $"\n{finding.Key}: " + string.Join("; ", finding.Figures.Select(figure =>
            $"{figure.Measure}, {figure.Area}, {figure.Month} {figure.Months} {figure.Value} {figure.Text} {string.Join(',', figure.Sources)}"))));

    private static PaperQuestion WithFigures(PaperQuestion question) => question with
    {
        AsAsked = question.AsAsked with
        {
            Areas = ["Swindon"],
            Findings =
            [
                new("rule", "Response Time", "",
                [
                    new("Response Time", "", Sample.January, 3, 5958.25, "1 hour 39 minutes", ["data.csv, row 4, column 3"]),
                    new("Response Time", "Swindon", Sample.January - 1, 1, null, null, []),
                ]),
            ],
        },
    };

    private static UnreadablePaperException Refused(string text) =>
        Assert.Throws<UnreadablePaperException>(() => JsonPaperReader.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void What_was_written_is_read_again()
    {
        var paper = JsonPaperReader.Read(Written.Bytes("json", Sample.Paper with { Questions = [WithFigures(Sample.Paper.Questions[0]), .. Sample.Paper.Questions.Skip(1)] }));

        Assert.Equal("Wiltshire ELG", paper.Pack);
        Assert.Equal(Sample.January, paper.Meeting.Month);
        Assert.Equal(
            Sample.Paper.Questions.Select((question, place) => Facts((place == 0 ? WithFigures(question) : question).AsAsked with { Evidence = question.Evidence })),
            paper.Meeting.Questions.Select(Facts));
        Assert.EndsWith("Area =  }: Response Time, , Jan 2023 3 5958.25 1 hour 39 minutes data.csv, row 4, column 3; Response Time, Swindon, Dec 2022 1   ", Facts(paper.Meeting.Questions[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.Equal(3, JsonPaperReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Written.Bytes("json", Sample.Paper)]).Meeting.Questions.Count);

    [Theory]
    [InlineData("")]
    [InlineData("rank,title\n1,Burglary")]
    [InlineData("{ \"schemaVersion\": 1")]
    public void What_is_not_json_is_refused(string text) => Assert.Equal("it is not JSON.", Refused(text).Message);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("17")]
    public void Other_json_is_refused(string text) => Assert.Equal("it is JSON, but no paper of kloe.", Refused(text).Message);

    [Theory]
    [InlineData("pack", "17")]
    [InlineData("asAt", "\"in December\"")]
    [InlineData("questions", "{}")]
    public void A_field_that_is_not_as_it_was_written_is_named(string field, string value)
    {
        var document = JsonNode.Parse(Written.As("json", Sample.Paper))!;
        document[field] = JsonNode.Parse(value);

        Assert.Equal($"its “{field}” is missing, or is not as kloe writes it.", Refused(document.ToJsonString()).Message);
    }

    [Theory]
    [InlineData("rank", "1.5")]
    [InlineData("severity", "\"grave\"")]
    [InlineData("asked", "\"yes\"")]
    [InlineData("findings", "[]")]
    [InlineData("areas", "[null]")]
    public void A_field_of_a_question_is_named_too(string field, string value)
    {
        var document = JsonNode.Parse(Written.As("json", Sample.Paper))!;
        document["questions"]![1]![field] = JsonNode.Parse(value);

        Assert.Equal($"its “{field}” is missing, or is not as kloe writes it.", Refused(document.ToJsonString()).Message);
    }

    [Fact]
    public void A_paper_of_before_says_what_to_do()
    {
        var document = JsonNode.Parse(Written.As("json", Sample.Paper))!;
        document["questions"]![0]!.AsObject().Remove("findings");
        var refused = Refused(document.ToJsonString());

        Assert.Equal("an older kloe wrote it, which did not yet say what its questions rest on.", refused.Message);
        Assert.StartsWith("Write that paper again: kloe run --as-at MONTH --format json", refused.Remedy, StringComparison.Ordinal);
    }
}
