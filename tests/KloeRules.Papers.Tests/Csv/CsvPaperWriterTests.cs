using System.Text;
using KloeRules.Papers.Csv;
using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests.Csv;

public class CsvPaperWriterTests
{
    private static IReadOnlyList<(string Name, string Text)> Files(Paper paper)
    {
        var files = new List<(string Name, MemoryStream Content)>();
        var writer = new CsvPaperWriter(name =>
        {
            files.Add((name, new MemoryStream()));
            return files[^1].Content;
        });
        Assert.Equal("csv", writer.Format);
        writer.Write(paper);
        return [.. files.Select(file => (file.Name, Encoding.UTF8.GetString(file.Content.ToArray())))];
    }

    private static string File(string name, Paper paper) => Files(paper).Single(file => file.Name == name).Text;

    [Fact]
    public void There_is_a_file_for_each_table_the_questions_first() => Assert.Equal(
        ["questions.csv", "details.csv", "evidence.csv", "scores.csv", "scorecard.csv", "since-last-meeting.csv", "open-from-earlier.csv", "good-news.csv", "early-warnings.csv", "claims.csv", "not-mentioned.csv", "data-notes.csv", "building.csv", "could-not-be-told.csv", "left-out.csv", "rules.csv", "data-problems.csv", "run.csv"],
        Files(SampleSince.Paper).Select(file => file.Name));

    [Fact]
    public void Every_file_has_a_byte_order_mark_and_lines_that_end_as_spreadsheets_write_them() => Assert.All(Files(Sample.Paper), file =>
    {
        Assert.StartsWith("\uFEFF", file.Text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Text.Replace("\r\n", "", StringComparison.Ordinal));
    });

    [Fact]
    public void Figures_are_as_printed_and_changes_below_zero_no_formula()
    {
        var lines = File("scorecard.csv", Sample.Paper).Split("\r\n");

        Assert.StartsWith("\uFEFFMeasure,Area,Plan priority,Month,Last month,", lines[0], StringComparison.Ordinal);
        Assert.Equal("Average Response Time: Priority,Swindon,1,2023-01,00:58:10,00:57:02,'-00:00:40,steady,'-00:04:10,\"down, improving\",00:55:31,00:00:12,steady", lines[2]);
    }

    [Fact]
    public void A_score_adds_up_from_its_row() =>
        Assert.Contains(",1,1,Priority response has lost its SLA,19,17,19,0,11,5,0.95,1.00,71\r\n", File("scores.csv", Sample.Paper), StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1")]
    [InlineData("\"=1")]
    [InlineData("a,=1")]
    [InlineData("a\r\n=1")]
    public void No_cell_begins_as_a_formula(string payload) => Assert.All(
        Files(new SampleSince(text => payload + text).Build()).SelectMany(file => Cells(file.Text)),
        cell => Assert.False(cell.Length > 0 && "=+-@\t\r".Contains(cell[0]), cell));

    /// <summary>The cells by the rules of CSV.</summary>
    private static IEnumerable<string> Cells(string text)
    {
        var (cell, isQuoted) = (new StringBuilder(), false);
        var characters = text.TrimStart('\uFEFF');
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '"' && isQuoted && i + 1 < characters.Length && characters[i + 1] == '"')
            {
                cell.Append(characters[i++]);
            }
            else if (characters[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (characters[i] is ',' or '\n' && !isQuoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else if (characters[i] != '\r' || isQuoted)
            {
                cell.Append(characters[i]);
            }
        }

        Assert.False(isQuoted);
    }
}
