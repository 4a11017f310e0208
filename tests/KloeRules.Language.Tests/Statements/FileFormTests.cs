namespace KloeRules.Language.Tests.Statements;

public sealed class FileFormTests
{
    private const string Plain = "flag \"Slow\"\n  when priority response > 1h\n  severity high\n";

    [Theory]
    [InlineData("flag \"Slow\"\r\n  when priority response > 1h\r\n  severity high\r\n")]
    [InlineData("\uFEFFflag \"Slow\"\n  when priority response > 1h\n  severity high")]
    [InlineData("# note\n\nflag \"Slow\" # title\n\n\n    when priority response > 1h   # why\n# column 0\n  severity high")]
    [InlineData("flag\t\"Slow\"\n\twhen\tpriority response\t>\t1h\n\tseverity high\t")]
    [InlineData("flag\u00A0\"Slow\"\n\u00A0\u00A0when priority\u00A0response > 1h\n  severity\u00A0high")]
    [InlineData("flag “Slow”\n  when “priority response” > 1h\n  severity high")]
    [InlineData("flag  \"Slow\"\n         when   priority   response   >   1h\n severity    high   ")]
    [InlineData("Flag \"Slow\"\n  When priority response > 1H\n  SEVERITY High")]
    public void Line_ends_blanks_comments_quotes_and_case_do_not_matter(string text) =>
        Assert.Equal(Of(Plain), Of(text));

    [Theory]
    [InlineData("measure Area #3 Crime", "Area")]
    [InlineData("measure Crime#3", "Crime#3")]
    [InlineData("measure Crime # 3", "Crime")]
    public void A_comment_begins_with_a_sharp_behind_a_blank(string text, string name) =>
        Assert.Equal(name, Assert.Single(Rules.Alone(text).Measures).Name);

    [Fact]
    public void A_sharp_in_quotes_is_text()
    {
        Assert.Equal("Board # 1", Rules.Alone("pack \"P\"\n  meeting \"Board # 1\"").Settings.Meeting);
    }

    private static string Of(string text)
    {
        var rule = Rules.One(text);
        return $"{rule.Verb} {rule.Title} {rule.Severity} {Tree.Of(rule.Condition)}";
    }
}
