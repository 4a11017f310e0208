using System.Text.Json.Nodes;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests;

public class SinceTheLastMeetingTests
{
    private const string Counts = "Since November 2022: 1 new, 1 continuing, 1 worse, 1 cleared, 1 no longer judged.";

    private static void Shows(string paper, params string[] lines) => Assert.All(lines, line => Assert.Contains(line, paper, StringComparison.Ordinal));

    [Fact]
    public void The_terminal_shows_it() => Shows(
        Written.Terminal(SampleSince.Paper, 160, inColour: false),
        Counts,
        "     Since: Worse (was 3rd). 1 hour 25 minutes then, 1 hour 39 minutes now.",
        "     Since: New. Not asked in November 2022.",
        "Callers give up waiting (continuing, was 12th, below the line) (band C, 31)",
        """
        Since the last meeting
        ----------------------
          Cleared: Burglary is high (was 2nd). 30 then, 8 now, 2 short of the 10 line.
          No longer judged: Summons take longer (was 1st). 90 days then. Whether it still holds can't be told. No figures were supplied.

        """);

    [Fact]
    public void The_markdown_document_shows_it() => Shows(
        Written.As("markdown", SampleSince.Paper),
        Counts,
        "- **Since the last meeting:** Worse (was 3rd). 1 hour 25 minutes then, 1 hour 39 minutes now.",
        "| Callers give up waiting (continuing, was 12th, below the line) | C |",
        """
        ## Since the last meeting

        Since November 2022: 1 new, 1 continuing, 1 worse, 1 cleared, 1 no longer judged.

        | Question then | What became of it | Place then | What the figures say |
        | --- | --- | --- | --- |
        | Burglary is high | Cleared | was 2nd | 30 then, 8 now, 2 short of the 10 line. |
        | Summons take longer | No longer judged | was 1st | 90 days then. Whether it still holds can't be told. No figures were supplied. |

        """);

    [Fact]
    public void The_page_shows_it() => Shows(
        Written.As("html", SampleSince.Paper),
        Counts,
        ">Since the last meeting</h2>",
        "Worse (was 3rd). 1 hour 25 minutes then, 1 hour 39 minutes now.",
        "Callers give up waiting (continuing, was 12th, below the line)",
        "30 then, 8 now, 2 short of the 10 line.");

    [Fact]
    public void The_json_document_holds_it()
    {
        var document = JsonNode.Parse(Written.As("json", SampleSince.Paper))!;

        Assert.Equal(
            """{"status":"worse","text":"1 hour 25 minutes then, 1 hour 39 minutes now.","was":"was 3rd","title":"Priority response is drifting"}""",
            document["questions"]![0]!["since"]!.ToJsonString());
        Assert.Equal("2022-11", (string?)document["since"]!["asAt"]);
        Assert.Equal(
            """{"new":1,"continuing":1,"worse":1,"easing":0,"cleared":1,"revisedAway":0,"noLongerJudged":1,"keptQuiet":0}""",
            document["since"]!["counts"]!.ToJsonString());
        Assert.Equal(
            """{"status":"cleared","title":"Burglary is high","rule":"rule","measure":"Burglary","area":"","was":"was 2nd","text":"30 then, 8 now, 2 short of the 10 line."}""",
            document["since"]!["gone"]![0]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void A_meeting_after_which_nothing_is_gone_says_so(string format)
    {
        var paper = SampleSince.Paper with { Since = SampleSince.Paper.Since! with { Gone = [] } };

        Assert.Equal(format != "json", Written.As(format, paper).Contains("All that was asked then is asked still.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void Without_an_earlier_meeting_nothing_is_said_of_one(string format) =>
        Assert.DoesNotContain("Since the last meeting", Written.As(format, Sample.Paper), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void No_text_of_an_earlier_paper_acts(string format)
    {
        var paper = Written.As(format, new SampleSince(words => words + "<script>|\u202Ex\u0007").Build());

        Assert.DoesNotMatch("[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]", paper);
        Assert.True(format == "terminal" || !paper.Contains("<script>", StringComparison.Ordinal));
    }
}
