using System.Text;
using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Bounds;

public sealed class BoundsTests
{
    [Fact]
    public void A_line_of_a_million_characters_is_refused() =>
        Assert.Equal(
            "KLOE1006 2:1 This line has 1,000,011 characters; 10,000 is the most a line may have.",
            Only("language 1\nmeasure M1 " + new string('x', 1_000_000)));

    [Fact]
    public void A_file_of_twenty_million_characters_is_refused() =>
        Assert.Equal(
            "KLOE1013 1:1 This file has 20,000,002 characters; 16,000,000 is the most a rule file may have.",
            Only(Repeat("flag priority response > 1h\n", 20_000_002 / 28 + 1)[..20_000_002]));

    [Theory]
    [InlineData("(", 1_900)]
    [InlineData("not (", 900)]
    public void Deeply_nested_brackets_are_refused(string open, int times) =>
        Assert.Equal("KLOE1007 1:1 Brackets are nested more than 64 deep.", Only("flag " + Repeat(open, times) + "priority response > 1h"));

    [Fact]
    public void Ten_thousand_nested_brackets_are_refused() =>
        Assert.Equal("KLOE1006 1:1 This line has 10,027 characters; 10,000 is the most a line may have.", Only("flag " + Repeat("(", 10_000) + "priority response > 1h"));

    [Fact]
    public void Brackets_over_many_lines_are_refused() =>
        Assert.Equal("KLOE1007 1:1 This line has 10,009 words and marks; 2,000 is the most a line may have.",
            Only("flag priority response > 1h\n  and" + Repeat("\n  and (", 5_000) + " priority response"));

    [Fact]
    public void Sixty_four_nested_brackets_are_read()
    {
        var rule = Rules.One("flag " + Repeat("(", 64) + "priority response > 1h" + Repeat(")", 64));

        Assert.Equal("Above 3600", Tree.Of(rule.Condition));
    }

    [Fact]
    public void A_hundred_thousand_parts_are_refused() =>
        Assert.Equal(
            "KLOE1007 1:1 This line has 400,006 words and marks; 2,000 is the most a line may have.",
            Only("flag priority response > 1h" + Repeat("\n  and > 1h", 100_000)));

    [Fact]
    public void Two_thousand_words_are_read_and_one_more_is_refused()
    {
        var names = Enumerable.Range(0, 998).Select(number => "a" + number).ToArray();
        var most = "family f is " + string.Join(",", names) + " b";

        Assert.All(Rules.Alone(most + " c").Diagnostics, diagnostic => Assert.NotEqual("KLOE1007", diagnostic.Rule.Id));
        Assert.Equal("This line has 2,001 words and marks; 2,000 is the most a line may have.", Rules.Alone(most + " b c").Diagnostics[0].Message);
    }

    [Fact]
    public void Definitions_that_multiply_are_refused() =>
        Assert.Equal(
            "KLOE1007 31:19 With its definitions spelt out, this condition is too long or too deep to judge.",
            Only("define d0 as > 1h\n" + string.Concat(Enumerable.Range(1, 29).Select(n => $"define d{n} as d{n - 1} and d{n - 1}\n")) + "flag \"Laugh\" when priority response d29"));

    [Fact]
    public void A_chain_of_ten_thousand_definitions_is_refused() =>
        Assert.Equal(
            "KLOE1007 10001:6 With its definitions spelt out, this condition is too long or too deep to judge.",
            Only("define d0 as > 1h\n" + string.Concat(Enumerable.Range(1, 9_999).Select(n => $"define d{n} as d{n - 1}\n")) + "flag priority response d9999"));

    [Fact]
    public void Many_open_braces_in_a_question_are_looked_through_once()
    {
        var found = Placeholders.In(new string('{', 9_000) + "measure}" + new string('{', 9_000)).ToArray();

        Assert.Equal([("measure", 8_999)], found);
    }

    [Theory]
    [InlineData("a condition over many lines", "flag priority response > 1h", "\n  and > 1h", "")]
    [InlineData("a list over many lines", "family f is Crime Volume", ",\n  Crime Volume", "")]
    [InlineData("a long condition", "flag priority response > 1h", "\n  and > 1h", "\n  or (")]
    [InlineData("many rules", "", "flag \"Slow\" when priority response > 1h\n", "")]
    [InlineData("many mistakes", "", "falg priority respones > 1h\n", "")]
    [InlineData("many unknown names", "", "flag priority respones > 1h\n", "")]
    [InlineData("many clauses", "flag priority response > 1h", "\n  probe \"Why?\"", "")]
    [InlineData("many clauses twice", "flag priority response > 1h\n  severity high", "\n  severity high", "")]
    [InlineData("many comments", "", "# nothing\n", "")]
    [InlineData("many stray lines", "", "  stray\n", "")]
    [InlineData("open brackets", "flag ", "(", "")]
    [InlineData("a long quoted text", "flag \"", "x", "\"")]
    public void Twice_the_text_takes_no_more_than_about_twice_the_memory(string what, string begin, string piece, string end)
    {
        var small = Allocated(begin + Repeat(piece, 2_000) + end);
        var large = Allocated(begin + Repeat(piece, 4_000) + end);

        Assert.True(large < 2.6 * small, $"For {what}, {small:N0} bytes grow to {large:N0}.");
    }

    private static long Allocated(string text)
    {
        Rules.Beside(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Rules.Beside(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Only(string text)
    {
        var pack = Rules.Beside(text);
        Assert.Empty(pack.Rules);
        var diagnostic = Assert.Single(pack.Diagnostics);
        return $"{diagnostic.Rule.Id} {diagnostic.Position} {diagnostic.Message}";
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
