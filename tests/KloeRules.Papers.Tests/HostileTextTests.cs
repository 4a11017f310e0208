using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests;

/// <summary>Every text that a user could have written carries something that would act if a writer let it.</summary>
public partial class HostileTextTests
{
    public static TheoryData<string> Payloads =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</style></title></td></table><b>",
        "]]> --> &lt;script&gt;",
        "| a | b |\n| --- | --- |\n# heading\n- item\n```\n",
        "[red]not red[/] [[ ]] [link=https://a.example]x[/]",
        "\u0000\u0007\u001b[2J\u001b]0;title\u0007\u009b31m",
        "\u202Etxet desrever\u202C \u2066\u2067",
        "{0} {{ }} %s ${x} `id`",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void The_page_has_the_elements_of_the_harmless_one_and_no_others(string payload)
    {
        var harmless = XDocument.Parse(Written.As("html", Sample.Paper)).Root!;
        var hostile = XDocument.Parse(Written.As("html", Built(payload))).Root!;

        Assert.Equal(Skeleton(harmless), Skeleton(hostile));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void The_json_keeps_its_shape_and_holds_no_angle_bracket(string payload)
    {
        var text = Written.As("json", Built(payload));

        Assert.Equal(Shape(JsonDocument.Parse(Written.As("json", Sample.Paper)).RootElement), Shape(JsonDocument.Parse(text).RootElement));
        Assert.DoesNotContain('<', text);
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void The_markdown_keeps_its_lines_its_columns_and_holds_no_markup(string payload)
    {
        var harmless = Written.As("markdown", Sample.Paper).Split('\n');
        var hostile = Written.As("markdown", Built(payload)).Split('\n');

        Assert.Equal(harmless.Select(Structure), hostile.Select(Structure));
        Assert.All(hostile, line => Assert.DoesNotContain('<', line));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Text_that_starts_with_the_payload_does_not_start_a_block(string payload)
    {
        var harmless = Written.As("markdown", Sample.Paper).Split('\n');
        var hostile = Written.As("markdown", new Sample(text => payload.TrimStart() + text).Build()).Split('\n');

        Assert.Equal(harmless.Select(Structure), hostile.Select(Structure));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void The_terminal_shows_markup_as_it_was_written_and_obeys_no_escape(string payload)
    {
        var text = Written.Terminal(Built(payload), 160, inColour: false);

        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
        Assert.Equal(payload.Contains("[red]", StringComparison.Ordinal), text.Contains("[red]not red[/]", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void No_format_lets_text_change_its_direction_or_hide(string format) =>
        Assert.DoesNotMatch("[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]", Written.As(format, Built("\u202Ex\u0007\u009b\u2066")));

    [Theory]
    [MemberData(nameof(Written.Formats), MemberType = typeof(Written))]
    public void Half_a_character_stops_no_writer(string format) =>
        Assert.Contains("Priority response has lost its SLA\uFFFD\uFFFD", Written.As(format, Built("\uD800\uFFFF")));

    private static Model.Paper Built(string payload) => new Sample(text => text + payload).Build();

    private static string Skeleton(XElement root) =>
        string.Join(' ', root.DescendantsAndSelf().Select(element => $"{element.Name}({string.Join(',', element.Attributes().Select(attribute => attribute.Name))})"));

    private static string Shape(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().Select(field => field.Name + Shape(field.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Shape)) + "]",
        var kind => kind.ToString(),
    };

    /// <summary>What a Markdown reader takes a line for: its leading marks and how many cells it has.</summary>
    private static string Structure(string line) =>
        LeadingMarks().Match(line).Value + "/" + UnescapedPipes().Count(line);

    [GeneratedRegex(@"^(#{1,6} |- |\d+[.)] |> |\||```|~~~|===|---|\*\*)?")]
    private static partial Regex LeadingMarks();

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\|")]
    private static partial Regex UnescapedPipes();
}
