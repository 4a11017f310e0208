using System.Text.RegularExpressions;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Questions.Ranking;

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
    public void Evidence_of_many_measures_is_cut_to_three()
    {
        var question = Sample.Paper.Questions[0];
        var paper = Sample.Paper with { Questions = [question with { Evidence = [.. Enumerable.Range(1, 6).Select(number => question.Evidence[0] with { Measure = $"M{number}" })] }] };

        Assert.Equal(
            [
                "     Evidence: M1: Jan 2023 1 hour 39 minutes (data/scorecard.tsv, row 23, column 3)",
                "     Evidence: M2: Jan 2023 1 hour 39 minutes (data/scorecard.tsv, row 23, column 3)",
                "     Evidence: M3: Jan 2023 1 hour 39 minutes (data/scorecard.tsv, row 23, column 3)",
                "     Evidence: and 3 more in the full paper.",
            ],
            EvidenceIn(paper));
    }

    [Fact]
    public void Evidence_of_a_measure_is_cut_to_its_first_figures_and_areas_are_named_where_they_differ()
    {
        var question = Sample.Paper.Questions[0];
        EvidenceLine[] months = [.. Enumerable.Range(1, 4).Select(month => question.Evidence[0] with { Measure = "M", Label = $"{month}/23", Text = "9", Source = $"a.csv, row {month}, column 2" })];
        var paper = Sample.Paper with { Questions = [question with { Evidence = [.. months, .. months.Select(line => line with { Area = "Swindon" })] }] };

        Assert.Equal(
            [
                "     Evidence: M, Wiltshire: 1/23 9 · 2/23 9 · 3/23 9 · … (a.csv, rows 1 to 4, column 2)",
                "     Evidence: M, Swindon: 1/23 9 · 2/23 9 · … (a.csv, rows 1 to 4, column 2)",
            ],
            EvidenceIn(paper));
    }

    [Fact]
    public void What_was_folded_is_said() =>
        Assert.Contains(
            "     Stands for: 5 of 11 victim satisfaction measures, worst Vehicle Crimes\n",
            Written.Terminal(Sample.Paper, 100, inColour: false),
            StringComparison.Ordinal);

    [Fact]
    public void A_paper_without_questions_says_so() =>
        Assert.Contains("No rule found anything to ask about in these figures.", Written.Terminal(Sample.Paper with { Questions = [] }, 80, inColour: false), StringComparison.Ordinal);

    private static IEnumerable<string> EvidenceIn(Model.Paper paper) =>
        Written.Terminal(paper, 160, inColour: false).Split('\n').Where(line => line.Contains("Evidence:", StringComparison.Ordinal));

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
