using System.Text.Json;
using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

public sealed class MonthlyExampleTests
{
    private const string Sentence = "flag priority response SLA breach > 1h for 3 months";
    private const string Measure = "Average Response Time: Priority";

    [Fact]
    public void The_rule_of_one_line_stands_there_in_its_exact_words() =>
        Assert.Contains(Sentence, File.ReadLines(Path.Combine(Repository.Monthly, "rules.kloe")));

    [Fact]
    public void It_asks_when_the_third_month_is_over_the_hour()
    {
        using var paper = Run(Kloe.In(Repository.Root), "examples/monthly");

        Assert.Contains("the third month in a row above its 1 hour SLA", TextOf(paper, "questions", "County"), StringComparison.Ordinal);
        Assert.Null(TextOf(paper, "building", "County"));
        Assert.Null(TextOf(paper, "cannotTell", "County"));
    }

    [Fact]
    public void A_month_earlier_it_is_building_two_of_three()
    {
        using var paper = Run(Kloe.In(Repository.Root), "examples/monthly", "--as-at", "2022-12");
        var building = paper.RootElement.GetProperty("building").EnumerateArray()
            .Where(remark => remark.GetProperty("measure").GetString() == Measure)
            .Select(remark => (
                remark.GetProperty("area").GetString(), remark.GetProperty("run").GetInt32(), remark.GetProperty("needed").GetInt32()));

        Assert.Equal([("County", 2, 3), ("Swindon", 2, 3)], building);
        Assert.Null(TextOf(paper, "questions", "County"));
    }

    [Fact]
    public void Without_December_it_cannot_tell()
    {
        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.CopyOf(Repository.Monthly, "copy"), "data.csv");
        var kept = File.ReadAllLines(data)
            .Where(line => !(line.StartsWith(Measure, StringComparison.Ordinal) && line.Contains(",2022-12,", StringComparison.Ordinal)))
            .ToArray();
        Assert.Equal(File.ReadLines(data).Count() - 2, kept.Length);
        File.WriteAllLines(data, kept);
        using var paper = Run(Kloe.In(folder.Path), "copy");

        Assert.NotNull(TextOf(paper, "cannotTell", "County"));
        Assert.NotNull(TextOf(paper, "cannotTell", "Swindon"));
        Assert.Null(TextOf(paper, "questions", "County"));
        Assert.Null(TextOf(paper, "building", "County"));
    }

    [Theory]
    [InlineData("2022-07")]
    [InlineData("2022-11")]
    public void Against_the_paper_of_a_month_it_says_what_it_says_against_the_month(string month)
    {
        using var folder = new TemporaryFolder();
        var paper = Path.Combine(folder.Path, "previous.json");
        var kloe = Kloe.In(Repository.Root);
        Assert.Equal(0, kloe.Run("run", "examples/monthly", "--as-at", month, "--format", "json", "--output", paper).ExitCode);

        Assert.Equal(
            kloe.Run("run", "examples/monthly", "--format", "json", "--against", month).Out,
            kloe.Run("run", "examples/monthly", "--format", "json", "--against", paper).Out);
    }

    [Fact]
    public void Since_July_the_priority_calls_are_worse_and_immediate_ones_continue()
    {
        using var paper = Run(Kloe.In(Repository.Root), "examples/monthly", "--against", "July 2022");
        var since = paper.RootElement.GetProperty("questions").EnumerateArray()
            .Select(question => question.GetProperty("since"))
            .Where(one => one.GetProperty("status").GetString() != "new")
            .Select(one => $"{one.GetProperty("status")}, {one.GetProperty("was")}: {one.GetProperty("text")}");

        Assert.Equal(
            [
                "worse, was 2nd: 62.1% then, 56.4% now, each over 3 months.",
                "worse, was 1st: 1 hour 28 minutes then, 1 hour 44 minutes now.",
                "continuing, was 3rd: 1,201 then, 1,256 now, each over 12 months.",
                "continuing, was 4th: Still 13 minutes.",
                "worse, was 5th: 780 then, 866 now, each over 12 months.",
            ],
            since);
    }

    [Fact]
    public void Its_own_tests_pass()
    {
        var ran = Kloe.In(Repository.Root).Run("test", "examples/monthly");

        Assert.Equal("", ran.Error);
        Assert.EndsWith("32 passed, 0 failed\n", ran.Out, StringComparison.Ordinal);
        Assert.Equal(0, ran.ExitCode);
    }

    private static JsonDocument Run(Kloe kloe, string folder, params string[] more)
    {
        var ran = kloe.Run(["run", folder, "--format", "json", .. more]);
        Assert.True(ran.ExitCode == 0, ran.Error);
        return JsonDocument.Parse(ran.OutBytes);
    }

    /// <summary>What the paper says there by this rule of that area; null when nothing.</summary>
    private static string? TextOf(JsonDocument paper, string list, string area)
    {
        var rule = paper.RootElement.GetProperty("rules").EnumerateArray()
            .First(rule => rule.GetProperty("title").GetString() == Sentence["flag ".Length..])
            .GetProperty("id").GetString();
        return paper.RootElement.GetProperty(list).EnumerateArray()
            .Where(said => said.GetProperty("rule").GetString() == rule && said.GetProperty("area").GetString() == area)
            .Select(said => said.GetProperty("text").GetString())
            .FirstOrDefault();
    }
}
