using System.Text.Json;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.Format;

/// <summary>Reads one line of a register. Whatever it reads is held against the line that would be written, so it need not be strict itself.</summary>
internal static class LineReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 };

    /// <summary>The format number of a header; null when the line is none.</summary>
    public static int? Format(string line) => Read(line, root => Int(root, "format"));

    /// <summary>Null when the line is not the header that would be written.</summary>
    public static RegisterHeader? Header(string line) =>
        Read(line, root => Text(root, "pack") is { } pack && new RegisterHeader(pack) is var header && header.Line == line ? header : null);

    /// <summary>Null when the line is not the entry that would be written.</summary>
    public static Entry? Entry(string line) => Read(line, root => EntryOf(root) is { } entry && EntryText.Line(entry) == line ? entry : null);

    private static Entry? EntryOf(JsonElement root) =>
        Int(root, "number") is { } number
        && Date(root, "when") is { } when
        && Text(root, "who") is { } who
        && KindNames.Find(Text(root, "kind") ?? "") is { } kind
        && root.TryGetProperty("payload", out var payload)
        && Text(root, "previous") is { } previous
        && Text(root, "hash") is { } hash
            ? new Entry(number, new EntryContent(when, who, kind, Key(root, "question"), PayloadOf(payload)), previous, hash)
            : null;

    private static Payload PayloadOf(JsonElement payload) => new()
    {
        Title = Text(payload, "title"),
        Text = Text(payload, "text"),
        Because = Text(payload, "because"),
        Owner = Text(payload, "owner"),
        Due = Date(payload, "due"),
        Measures = Texts(payload, "measures"),
        Until = Date(payload, "until"),
        Meeting = Date(payload, "meeting"),
        Rank = Int(payload, "rank"),
        Place = Int(payload, "place"),
        Entry = Text(payload, "entry"),
        Into = Key(payload, "into"),
        Heads = Texts(payload, "heads"),
    };

    private static T? Read<T>(string line, Func<JsonElement, T?> read)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : default;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that holds half a character.
            return default;
        }
    }

    private static int? Int(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static RegisterDate? Date(JsonElement element, string name) =>
        Text(element, name) is { } text && RegisterDate.TryParse(text, out var date) ? date : null;

    private static IReadOnlyList<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array
            ? [.. values.EnumerateArray().Select(value => value.GetString() ?? "")]
            : [];

    private static QuestionKey? Key(JsonElement element, string name) =>
        element.TryGetProperty(name, out var key) && Text(key, "rule") is { } rule && Text(key, "measure") is { } measure && Text(key, "area") is { } area
            ? new QuestionKey(rule, measure, area)
            : null;
}
