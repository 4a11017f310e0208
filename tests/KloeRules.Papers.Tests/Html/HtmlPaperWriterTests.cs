using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests.Html;

public class HtmlPaperWriterTests
{
    private static readonly string Text = Written.As("html", Sample.Paper);
    private static readonly XElement Page = XDocument.Parse(Text).Root!;

    private static IEnumerable<XElement> All(string name) => Page.Descendants(name);

    [Fact]
    public void No_two_elements_share_an_id()
    {
        var ids = Page.Descendants().Attributes("id").Select(id => id.Value).ToArray();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_reference_inside_the_page_has_its_target()
    {
        var ids = Page.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();

        Assert.All(All("a").Attributes("href"), link => Assert.Contains(link.Value[1..], ids));
        Assert.All(Page.Descendants().Attributes("aria-labelledby"), label => Assert.Contains(label.Value, ids));
    }

    [Fact]
    public void Headings_do_not_skip_a_level()
    {
        var levels = Page.Descendants().Select(element => element.Name.LocalName).Where(name => name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6").Select(name => name[1] - '0').ToArray();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public void Every_table_has_a_caption_and_a_header_for_each_column_and_row()
    {
        Assert.NotEmpty(All("table"));
        Assert.All(All("table"), table =>
        {
            Assert.NotEqual("", table.Element("caption")!.Value);
            var columns = table.Element("thead")!.Descendants("th").ToArray();
            Assert.All(columns, header => Assert.Equal("col", header.Attribute("scope")!.Value));
            Assert.All(columns, header => Assert.NotEqual("", header.Value));
            Assert.All(table.Element("tbody")!.Elements("tr"), row =>
            {
                Assert.Equal(columns.Length, row.Elements().Count());
                Assert.Equal("row", row.Elements().First().Attribute("scope")!.Value);
            });
        });
    }

    [Fact]
    public void The_landmarks_and_the_language_are_there()
    {
        Assert.Equal("en-GB", Page.Attribute("lang")!.Value);
        Assert.Equal(["a", "header", "nav", "main", "footer"], Page.Element("body")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("#main", Page.Element("body")!.Element("a")!.Attribute("href")!.Value);
    }

    [Fact]
    public void The_marking_stands_first_and_last()
    {
        Assert.Equal("OFFICIAL", Page.Element("body")!.Element("header")!.Elements().First().Value);
        Assert.Equal("OFFICIAL", Page.Element("body")!.Element("footer")!.Value.Trim());
    }

    [Fact]
    public void The_page_fetches_and_runs_nothing()
    {
        Assert.DoesNotContain(Page.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "iframe" or "form");
        Assert.DoesNotContain(Page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_this_style_sheet_and_nothing_else()
    {
        var start = Text.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var sheet = Text[start..Text.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));

        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'",
            All("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value);
    }

    [Theory]
    [InlineData("OFFICIAL", "OFFICIAL")]
    [InlineData("OFFICIAL-SENSITIVE", @"OFFICIAL\00002dSENSITIVE")]
    [InlineData("\"; } body { display: none", @"\000022\00003b \00007d body \00007b display\00003a none")]
    public void The_marking_stands_in_the_margin_of_every_printed_page_and_can_say_anything(string marking, string written)
    {
        var page = Written.As("html", Sample.Paper with { Heading = Sample.Paper.Heading with { Marking = marking } });

        Assert.Contains($$"""@page { @top-center { content: "{{written}}" } @bottom-center { content: "{{written}}" } }""", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_sheet_holds_nothing_that_would_be_written_otherwise() =>
        Assert.DoesNotContain(XDocument.Parse(Text).Root!.Descendants("style").Single().Value, character => "<>&".Contains(character));

    [Fact]
    public void Only_void_elements_close_themselves() =>
        Assert.DoesNotMatch("<(?!meta |br |col )[a-z0-9]+[^>]*/>", Text);

    [Fact]
    public void An_arrow_is_said_in_words_and_its_meaning_has_a_word_a_shape_and_a_class()
    {
        var cell = All("div").Single(part => part.Attribute("id")?.Value == "scorecard").Descendants("td").Single(one => one.Value.Contains("-00:04:10", StringComparison.Ordinal));

        Assert.Equal("▼down -00:04:10 ● improving", cell.Value);
        Assert.Equal(["true", "true"], cell.Descendants().Attributes("aria-hidden").Select(hidden => hidden.Value));
        Assert.Single(cell.Elements("span"), span => span.Attribute("class")?.Value == "improving");
    }

    [Fact]
    public void The_score_table_adds_up_to_the_total()
    {
        var table = All("table").First(one => one.Element("caption")!.Value == "How the score adds up");
        var rows = table.Element("tbody")!.Elements("tr").Select(row => row.Elements().Last().Value).ToArray();

        Assert.Equal("71 of 100", rows[^1]);
        Assert.Equal(71, rows[..^1].Where(cell => !cell.StartsWith('×')).Sum(int.Parse));
    }

    [Fact]
    public void A_section_with_nothing_in_it_is_left_out()
    {
        var page = Written.As("html", Sample.Paper with { Commendations = [], Warnings = [], Claims = [], Unmentioned = [], Notes = [], Building = [], CannotTell = [], Removed = [], DataProblems = [], Outstanding = [], UnjudgedActions = 0 });

        Assert.Equal(
            ["in-figures", "foremost", "questions", "if-there-is-time", "below-the-line", "annex"],
            XDocument.Parse(page).Root!.Descendants("section").Select(section => section.Attribute("id")!.Value));
    }
}
