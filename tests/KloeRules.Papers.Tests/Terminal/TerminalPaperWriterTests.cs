using System.Text.RegularExpressions;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests.Terminal;

public partial class TerminalPaperWriterTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_terminal_or_ends_in_spaces(int width)
    {
        var lines = Written.Terminal(Sample.Paper, width, inColour: false).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void A_pipe_gets_plain_text() => Assert.DoesNotContain('\u001b', Written.Terminal(Sample.Paper, 80, inColour: false));

    [Fact]
    public void Colour_adds_nothing_that_the_words_do_not_say() =>
        Assert.Equal(
            Written.Terminal(Sample.Paper, 100, inColour: false),
            Escapes().Replace(Written.Terminal(Sample.Paper, 100, inColour: true), ""));

    [Fact]
    public void A_word_longer_than_a_line_is_cut_and_kept()
    {
        var paper = Sample.Paper with { Questions = [Sample.Paper.Questions[0] with { Title = new string('¤', 200) }] };

        Assert.Equal(200, Written.Terminal(paper, 80, inColour: false).Count(character => character == '¤'));
    }

    [Fact]
    public void Evidence_of_many_measures_is_cut_to_three_lines()
    {
        var question = Sample.Paper.Questions[0];
        var paper = Sample.Paper with { Questions = [question with { Evidence = [.. Enumerable.Range(1, 6).Select(number => question.Evidence[0] with { Measure = $"M{number}" })] }] };

        var lines = Written.Terminal(paper, 160, inColour: false).Split('\n').Where(line => line.Contains("Evidence:", StringComparison.Ordinal));

        Assert.Equal(
            [
                "     Evidence: M1, Wiltshire: Jan 2023 1 hour 39 minutes (data/scorecard.tsv, row 23, column 3)",
                "     Evidence: M2, Wiltshire: Jan 2023 1 hour 39 minutes (data/scorecard.tsv, row 23, column 3)",
                "     Evidence: and 4 more in the full paper.",
            ],
            lines);
    }

    [Fact]
    public void A_paper_without_questions_says_so() =>
        Assert.Contains("No rule found anything to ask about in these figures.", Written.Terminal(Sample.Paper with { Questions = [] }, 80, inColour: false), StringComparison.Ordinal);

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
