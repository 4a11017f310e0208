using System.Text;
using System.Text.Json;
using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

public sealed class PublishedScorecardTests(PublishedExample example) : IClassFixture<PublishedExample>
{
    private static readonly string[] Windows =
        ["lastMonth", "last3Months", "vsPrevious3Months", "vsPreviousYear", "last12Months", "vsPrevious12Months"];

    [Fact]
    public void All_77_measures_are_there_in_the_order_printed()
    {
        Assert.Equal(77, PrintedScorecard.Rows.Count);
        Assert.Equal(PrintedScorecard.Rows.Keys, example.Scorecard.Select(row => row.GetProperty("measure").GetString()!));
    }

    [Fact]
    public void Every_level_and_change_is_kept_as_printed()
    {
        foreach (var row in example.Scorecard)
        {
            var measure = row.GetProperty("measure").GetString()!;
            var printed = PrintedScorecard.Rows[measure].Select(PrintedScorecard.TextOf).Prepend(measure);
            var kept = Windows.Select(window => row.GetProperty(window))
                .Select(cell => (cell.ValueKind == JsonValueKind.Object ? cell.GetProperty("value") : cell).GetString())
                .Prepend(measure);
            Assert.Equal(printed, kept);
        }
    }

    [Fact]
    public void The_95_arrows_printed_are_the_arrows_worked_out_from_figures_without_arrows()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.CopyOf(Repository.Published, "copy");
        var bare = File.ReadLines(PrintedScorecard.Path)
            .Select(line => string.Join('\t', line.Split('\t').Select(cell => PrintedScorecard.HasArrow(cell) ? cell[..^2] : cell)));
        File.WriteAllLines(Path.Combine(copy, "scorecard.tsv"), bare, new UTF8Encoding(false));
        var ran = Kloe.In(folder.Path).Run("run", "copy", "--format", "json");
        using var paper = JsonDocument.Parse(ran.OutBytes);
        var worked = paper.RootElement.GetProperty("scorecard").EnumerateArray()
            .ToDictionary(row => row.GetProperty("measure").GetString()!, Arrows);

        var arrows = 0;
        foreach (var (measure, cells) in PrintedScorecard.Rows)
        {
            foreach (var (cell, window) in cells.Zip(Windows).Where(pair => PrintedScorecard.HasArrow(pair.First)))
            {
                var expected = cell[^1] switch { '▲' => "up", '▼' => "down", _ => "flat" };
                Assert.Equal($"{measure}, {window}: {expected}", $"{measure}, {window}: {worked[measure][window]}");
                arrows++;
            }
        }

        Assert.Equal(95, arrows);
    }

    private static Dictionary<string, string?> Arrows(JsonElement row) => Windows
        .Where(window => row.GetProperty(window).ValueKind == JsonValueKind.Object)
        .ToDictionary(window => window, window => row.GetProperty(window).GetProperty("arrow").GetString());
}
