using KloeRules.Papers.Markdown;

namespace KloeRules.Papers.Tests.Markdown;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("- not a list", @"\- not a list")]
    [InlineData("+ nor this", @"\+ nor this")]
    [InlineData("12. nor this", @"12\. nor this")]
    [InlineData("3) nor this", @"3\) nor this")]
    [InlineData("---", @"\---")]
    [InlineData("===", @"\===")]
    [InlineData("> not a quote", "&gt; not a quote")]
    [InlineData("    not code", "not code")]
    public void What_begins_a_line_does_not_become_structure(string text, string written) => Assert.Equal(written, MarkdownText.Of(text));

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("`code` *bold* _em_ ~gone~", @"\`code\` \*bold\* \_em\_ \~gone\~")]
    [InlineData("[x](y) ![x](y)", @"\[x\](y) !\[x\](y)")]
    [InlineData("<b> &lt;", "&lt;b&gt; &amp;lt;")]
    [InlineData(@"\", @"\\")]
    [InlineData("$x$", @"\$x\$")]
    [InlineData("https://a.example and www.a.example", @"https:\//a.example and www\.a.example")]
    public void What_acts_inside_a_line_is_escaped(string text, string written) => Assert.Equal(written, MarkdownText.Inline(text));

    [Theory]
    [InlineData("-1.5% points")]
    [InlineData("73.6%")]
    [InlineData("£2.5m — up 4.1 percentage points (Swindon's worst)")]
    public void Ordinary_words_and_figures_stay_as_they_are(string text) => Assert.Equal(text, MarkdownText.Of(text));
}
