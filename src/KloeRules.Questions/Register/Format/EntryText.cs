using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.Format;

/// <summary>Writes entries in their one form.</summary>
internal static class EntryText
{
    /// <summary>The whole line, without the newline at its end.</summary>
    public static string Line(Entry entry) => Fields(entry.Number, entry.Content, entry.Previous).Text("hash", entry.Hash).ToString();

    /// <summary>The line without its hash: what the hash is taken of.</summary>
    public static string Unhashed(int number, EntryContent content, string previous) => Fields(number, content, previous).ToString();

    /// <summary>What is said, whatever its place in a register.</summary>
    public static string Of(EntryContent content) => Add(new CanonicalJson(), content).ToString();

    public static string Of(Payload payload) => new CanonicalJson()
        .Text("title", payload.Title)
        .Text("text", payload.Text)
        .Text("because", payload.Because)
        .Text("owner", payload.Owner)
        .Text("due", payload.Due?.ToString())
        .Texts("measures", payload.Measures)
        .Text("until", payload.Until?.ToString())
        .Text("meeting", payload.Meeting?.ToString())
        .Number("rank", payload.Rank)
        .Number("place", payload.Place)
        .Text("entry", payload.Entry)
        .Raw("into", payload.Into is { } into ? Of(into) : null)
        .Texts("heads", payload.Heads)
        .ToString();

    private static CanonicalJson Fields(int number, EntryContent content, string previous) =>
        Add(new CanonicalJson().Number("number", number), content).Text("previous", previous);

    private static CanonicalJson Add(CanonicalJson json, EntryContent content) => json
        .Text("when", content.When.ToString())
        .Text("who", content.Who)
        .Text("kind", KindNames.Of(content.Kind))
        .Raw("question", content.Question is { } question ? Of(question) : null)
        .Raw("payload", Of(content.Payload));

    private static string Of(QuestionKey key) => new CanonicalJson().Text("rule", key.Rule).Text("measure", key.Measure).Text("area", key.Area).ToString();
}
