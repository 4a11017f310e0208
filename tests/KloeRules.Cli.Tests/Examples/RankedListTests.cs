using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KloeRules.Cli.Tests.Running;
using KloeRules.Snapshots;

namespace KloeRules.Cli.Tests.Examples;

/// <summary>The whole ranked list of an example with the sum behind every place, as a reader could check it with a pencil.</summary>
public sealed partial class RankedListTests
{
    public static TheoryData<string> Examples => ["monthly", "wiltshire-2023-03"];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_ranked_list_with_its_sums(string example) => Snapshot.Match(ListOf(example), $"RankedListTests.{example}");

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_printed_points_add_up_to_the_printed_totals_and_follow_from_the_printed_values(string example)
    {
        var list = ListOf(example);
        var weights = Weights().Match(list).Groups[1].Value.Split(", ").Select(one => one.Split(' ')).ToDictionary(one => one[0], one => int.Parse(one[1], CultureInfo.InvariantCulture));
        var questions = list.Split("\n\n").Skip(1).ToArray();
        Assert.NotEmpty(questions);
        Assert.Equal(100, weights.Values.Sum());
        Assert.All(questions, question =>
        {
            var total = int.Parse(Total().Match(question).Groups[1].Value, CultureInfo.InvariantCulture);
            var parts = PartLine().Matches(question).Select(line => (Name: line.Groups[1].Value, Value: Number(line.Groups[2].Value), Points: line.Groups[3].Value)).ToArray();
            var adding = parts.Where(part => !part.Points.StartsWith('×')).ToArray();
            var lowered = parts.Where(part => part.Points.StartsWith('×')).Aggregate(1.0, (product, part) => product * part.Value);
            Assert.Equal((6, 2), (adding.Length, parts.Length - adding.Length));
            Assert.Equal(total, adding.Sum(part => int.Parse(part.Points, CultureInfo.InvariantCulture)));
            Assert.All(adding, part => Assert.InRange(
                Number(part.Points) - (Math.Max(0.5, lowered) * weights[part.Name] * part.Value), -1.01, 1.01));
            Assert.Equal(total, adding.Sum(part => Math.Max(0.5, lowered) * weights[part.Name] * part.Value), 0.51);
        });
    }

    private static double Number(string written) => double.Parse(written, CultureInfo.InvariantCulture);

    private static string ListOf(string example)
    {
        var ran = Kloe.In(Repository.Root).Run("run", $"examples/{example}", "--format", "json");
        Assert.True(ran.ExitCode == 0, ran.Error);
        using var json = JsonDocument.Parse(ran.OutBytes);
        var weights = string.Join(", ", json.RootElement.GetProperty("weights").EnumerateObject().Select(one => $"{one.Name} {one.Value}"));
        return $"{example}: {weights}\n" + string.Concat(json.RootElement.GetProperty("questions").EnumerateArray().Select(QuestionOf));
    }

    private static string QuestionOf(JsonElement question)
    {
        var parts = question.GetProperty("parts").EnumerateObject().Select(part => $"  {part.Name,-12}{ValueOf(part.Value),7}{PointsOf(part),7}  {part.Value.GetProperty("words").GetString()}"
            + (part.Value.GetProperty("known").GetBoolean() ? "" : " [not known]"));
        string[] lines =
        [
            $"\n{question.GetProperty("rank")}. {question.GetProperty("title").GetString()}",
            $"  band {question.GetProperty("band").GetString()}, {question.GetProperty("score")} of 100{(question.GetProperty("asked").GetBoolean() ? "" : ", below the line")}",
            .. parts,
            $"  why: {question.GetProperty("reason").GetString()}",
            .. PublishedExample.Texts(question, "moves").Select(move => $"  moves: {move}"),
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static string ValueOf(JsonElement part) => part.GetProperty("value").GetDouble().ToString("0.0000", CultureInfo.InvariantCulture);

    private static string PointsOf(JsonProperty part) => part.Name is "confidence" or "attention"
        ? "×" + part.Value.GetProperty("value").GetDouble().ToString("0.00", CultureInfo.InvariantCulture)
        : part.Value.GetProperty("points").ToString();

    [GeneratedRegex(@"^[\w-]+: ([^\n]+)\n")]
    private static partial Regex Weights();

    [GeneratedRegex(@"band [ABC], (\d+) of 100")]
    private static partial Regex Total();

    [GeneratedRegex(@"^  ([a-z]+) +([\d.]+) +(×?[\d.]+)  ", RegexOptions.Multiline)]
    private static partial Regex PartLine();
}
