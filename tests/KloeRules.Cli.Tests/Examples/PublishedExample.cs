using System.Text.Json;
using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

/// <summary>The published example, run once for all tests that look at what comes out.</summary>
public sealed class PublishedExample : IDisposable
{
    private readonly Ran ran = Kloe.In(Repository.Root).Run("run", "examples/wiltshire-2023-03", "--format", "json");
    private readonly JsonDocument paper;

    public PublishedExample()
    {
        Assert.True(ran.ExitCode == 0, ran.Error);
        Assert.Equal("", ran.Error);
        paper = JsonDocument.Parse(ran.OutBytes);
    }

    public JsonElement Paper => paper.RootElement;

    public IEnumerable<JsonElement> Scorecard => Paper.GetProperty("scorecard").EnumerateArray();

    public IReadOnlyList<JsonElement> Questions => [.. Paper.GetProperty("questions").EnumerateArray()];

    /// <summary>The place of the first question that is about this measure; null when none is.</summary>
    public int? PlaceOf(string measure) => Questions
        .Where(question => Texts(question, "measures").Contains(measure))
        .Select(question => (int?)question.GetProperty("rank").GetInt32())
        .FirstOrDefault();

    public static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    public void Dispose() => paper.Dispose();
}
