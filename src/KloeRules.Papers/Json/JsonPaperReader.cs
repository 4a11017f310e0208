using System.Text.Json;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Json;

/// <summary>Reads of an earlier paper what a later meeting is held against: its pack, its month and its questions.</summary>
public static class JsonPaperReader
{
    private const string GiveAPaper = "Give the paper that an earlier kloe run wrote with --format json --output, or a month such as 2026-01.";
    private const string WriteAgain = "Write that paper again: kloe run --as-at MONTH --format json --output previous.json, with the figures as they were then.";

    /// <exception cref="UnreadablePaperException">It is no such paper, or lacks something.</exception>
    public static EarlierPaper Read(ReadOnlyMemory<byte> bytes)
    {
        using var document = Parse(bytes);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schemaVersion", out _))
        {
            throw new UnreadablePaperException("it is JSON, but no paper of kloe.", GiveAPaper);
        }

        if (Number(root, "schemaVersion") is > JsonPaperWriter.SchemaVersion and var newer)
        {
            throw new UnreadablePaperException(
                $"a newer kloe wrote it, in format {newer}; this one reads up to format {JsonPaperWriter.SchemaVersion}.",
                "Use the newer kloe for this run too.");
        }

        return new EarlierPaper(Text(root, "pack"), new EarlierMeeting(MonthIn(root, "asAt"), Each(root, "questions", Question))) { Published = JsonPublished.Read(root) };
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (JsonException)
        {
            throw new UnreadablePaperException("it is not JSON.", GiveAPaper);
        }
    }

    private static MeetingQuestion Question(JsonElement question)
    {
        if (!question.TryGetProperty("findings", out _))
        {
            throw new UnreadablePaperException("an older kloe wrote it, which did not yet say what its questions rest on.", WriteAgain);
        }

        return new MeetingQuestion(
            Number(question, "rank"),
            Field(question, "asked", value => value.GetBoolean()),
            Text(question, "title"),
            Field(question, "severity", value => Enum.Parse<Severity>(value.GetString()!, ignoreCase: true)),
            Field(question, "standsAlone", value => value.GetBoolean()))
        {
            Findings = AtLeastOne(question, "findings", Finding),
            Areas = Texts(question, "areas"),
            Evidence = Each(question, "evidence", line => new EvidenceLine(Text(line, "measure"), Text(line, "area"), Text(line, "label"), Text(line, "text"), Text(line, "source"))),
        };
    }

    private static AskedFinding Finding(JsonElement finding) =>
        new(Text(finding, "rule"), Text(finding, "measure"), Text(finding, "area"), AtLeastOne(finding, "figures", Figure));

    private static AskedFigure Figure(JsonElement figure) => new(
        Text(figure, "measure"),
        Text(figure, "area"),
        MonthIn(figure, "month"),
        Number(figure, "months"),
        Field(figure, "value", value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble()),
        Field(figure, "text", value => value.GetString()),
        Texts(figure, "sources"));

    private static Month MonthIn(JsonElement parent, string name) =>
        Field(parent, name, value => Month.TryParse(value.GetString()!, out var month) ? month : throw new FormatException());

    private static int Number(JsonElement parent, string name) => Field(parent, name, value => value.GetInt32());

    private static string Text(JsonElement parent, string name) => Field(parent, name, TextOf);

    private static IReadOnlyList<string> Texts(JsonElement parent, string name) => Each(parent, name, TextOf);

    private static string TextOf(JsonElement value) => value.GetString() ?? throw new FormatException();

    private static IReadOnlyList<T> AtLeastOne<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        Each(parent, name, read) is { Count: > 0 } all ? all : throw Unlike(name);

    private static IReadOnlyList<T> Each<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        Field(parent, name, list => list.EnumerateArray().Select(read).ToArray());

    private static T Field<T>(JsonElement parent, string name, Func<JsonElement, T> read)
    {
        try
        {
            return read(parent.GetProperty(name));
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw Unlike(name);
        }
    }

    private static UnreadablePaperException Unlike(string name) => new($"its “{name}” is missing, or is not as kloe writes it.", WriteAgain);
}
