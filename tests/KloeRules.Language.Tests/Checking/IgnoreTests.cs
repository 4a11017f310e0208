namespace KloeRules.Language.Tests.Checking;

public sealed class IgnoreTests
{
    private const string Reversed = "flag \"Good\" when priority response improving";

    private const string Named = "\nenquiry \"In time?\"\n  asked of \"Chief Constable\"";

    [Theory]
    [InlineData("# kloe: ignore KLOE4015 because it is meant so\n" + Reversed)]
    [InlineData(Reversed + " # kloe: ignore KLOE4015 because it is meant so")]
    [InlineData(Reversed + "  #kloe:ignore kloe4015 because it is meant so")]
    [InlineData("# kloe: ignore KLOE4015, KLOE6001 because it is meant so\n" + Reversed + Named)]
    [InlineData("# kloe: ignore KLOE4015 and KLOE6001 because it is meant so\n" + Reversed + Named)]
    [InlineData("# kloe: ignore KLOE4015 because it is meant so\n\n# another comment\n" + Reversed)]
    [InlineData("flag \"Good\" # kloe: ignore KLOE4015 because it is meant so\n  when priority response improving")]
    [InlineData("flag \"Good\"\n  # kloe: ignore KLOE4015 because it is meant so\n  when priority response improving")]
    [InlineData("flag \"Good\"\n  when priority response improving # kloe: ignore KLOE4015 because it is meant so")]
    public void What_is_ignored_with_a_reason_is_not_said(string text) =>
        Assert.Equal([], Warnings(text));

    [Theory]
    [InlineData("# kloe: ignore KLOE4015\n" + Reversed, "KLOE6004 KLOE4015")]
    [InlineData(Reversed + "\n# kloe: ignore KLOE4015 because it is meant so", "KLOE4015 KLOE6005")]
    [InlineData("# kloe: ignore KLOE4015 because it is meant so\nflag recorded crime up\n" + Reversed, "KLOE6005 KLOE4015")]
    [InlineData("flag \"Good\"\n  when priority response improving\n  severity low # kloe: ignore KLOE4015 because it is meant so", "KLOE4015 KLOE6005")]
    [InlineData("# kloe: ignore KLOE5001 because it is meant so\n" + Reversed, "KLOE6005 KLOE4015")]
    [InlineData("# kloe: ignore KLOE2001 because it will come\nflag priority respones > 1h", "KLOE6006 KLOE2001")]
    [InlineData("# kloe: ignore all because it is meant so\n" + Reversed, "KLOE6006 KLOE4015")]
    [InlineData("# kloe: ignores nothing\n" + Reversed, "KLOE4015")]
    public void A_comment_that_ignores_too_much_or_nothing_is_reported(string text, string said) =>
        Assert.Equal(said.Split(' '), Warnings(text));

    [Fact]
    public void A_quoted_text_is_no_comment() =>
        Assert.Equal(["KLOE4015"], Warnings("flag \"Good # kloe: ignore KLOE4015 because\" when priority response improving"));

    [Fact]
    public void A_message_about_figures_is_not_missed_where_no_figures_were_looked_at() =>
        Assert.Equal([], Warnings("flag recorded crime > 500 # kloe: ignore KLOE7105 because it is meant so"));

    private static IEnumerable<string> Warnings(string text) => Rules.CheckedBeside(text)
        .Where(diagnostic => diagnostic.Source.Path == "rules.kloe" && diagnostic.Rule.Id is not ("KLOE6001" or "KLOE6007"))
        .Select(diagnostic => diagnostic.Rule.Id);
}
