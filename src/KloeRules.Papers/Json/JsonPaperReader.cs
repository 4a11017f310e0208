using System.Text.Json;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Json;

/// <summary>Reads of an earlier paper what a later meeting is held against: its pack, its month and its questions.</summary>
public static class JsonPaperReader
{
    private const string WriteAgain = "Write that paper again: kloe run --as-at MONTH --format json --output previous.json, with the figures as they were then.";

    /// <exception cref="UnreadablePaperException">It is no such paper, or lacks something.</exception>
    public static EarlierPaper Read(ReadOnlyMemory<byte> bytes)
    {
        using var document = Parse(bytes);
        try
        {
            return Paper(document.RootElement);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnreadablePaperException("it lacks something that every JSON paper of this kloe has.", WriteAgain);
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (JsonException)
        {
            throw new UnreadablePaperException(
                "it is not JSON.",
                "Give the paper that an earlier kloe run wrote with --format json --output, or a month such as 2026-01.");
        }
    }

    private static EarlierPaper Paper(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schemaVersion", out var version) || !version.TryGetInt32(out var number))
        {
            throw new UnreadablePaperException(
                "it is JSON, but no paper of kloe.",
                "Give the paper that an earlier kloe run wrote with --format json --output, or a month such as 2026-01.");
        }

        if (number > JsonPaperWriter.SchemaVersion)
        {
            throw new UnreadablePaperException(
                $"a newer kloe wrote it, in format {number}; this one reads up to format {JsonPaperWriter.SchemaVersion}.",
                "Use the newer kloe for this run too.");
        }

        var questions = root.GetProperty("questions").EnumerateArray().ToArray();
        if (questions.Any(question => !question.TryGetProperty("findings", out _)))
        {
            throw new UnreadablePaperException("an older kloe wrote it, which did not yet say what its questions rest on.", WriteAgain);
        }

        return new EarlierPaper(Text(root, "pack"), new EarlierMeeting(MonthIn(root, "asAt"), [.. questions.Select(Question)]));
    }

    private static MeetingQuestion Question(JsonElement question)
    {
        var findings = Each(question, "findings", Finding);
        return findings.Count == 0 || findings[0].Figures.Count == 0
            ? throw new FormatException()
            : new MeetingQuestion(
                question.GetProperty("rank").GetInt32(),
                question.GetProperty("asked").GetBoolean(),
                Text(question, "title"),
                Enum.Parse<Severity>(Text(question, "severity"), ignoreCase: true),
                question.GetProperty("standsAlone").GetBoolean())
            {
                Findings = findings,
                Areas = Texts(question, "areas"),
                Evidence = Each(question, "evidence", line => new EvidenceLine(Text(line, "measure"), Text(line, "area"), Text(line, "label"), Text(line, "text"), Text(line, "source"))),
            };
    }

    private static AskedFinding Finding(JsonElement finding) =>
        new(Text(finding, "rule"), Text(finding, "measure"), Text(finding, "area"), Each(finding, "figures", Figure));

    private static AskedFigure Figure(JsonElement figure) => new(
        Text(figure, "measure"),
        Text(figure, "area"),
        MonthIn(figure, "month"),
        figure.GetProperty("months").GetInt32(),
        figure.GetProperty("value") is { ValueKind: not JsonValueKind.Null } value ? value.GetDouble() : null,
        figure.GetProperty("text").GetString(),
        Texts(figure, "sources"));

    private static Month MonthIn(JsonElement parent, string name) => Month.TryParse(Text(parent, name), out var month) ? month : throw new FormatException();

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException();

    private static IReadOnlyList<string> Texts(JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(one => one.GetString() ?? throw new FormatException())];

    private static IReadOnlyList<T> Each<T>(JsonElement parent, string name, Func<JsonElement, T> read) => [.. parent.GetProperty(name).EnumerateArray().Select(read)];
}
