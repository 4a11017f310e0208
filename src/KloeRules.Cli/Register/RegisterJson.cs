using System.Text.Json;
using KloeRules.Cli.Output;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>How questions stand, for other programs. Fields without a value are left out.</summary>
internal static class RegisterJson
{
    public static void Write(TextWriter writer, MeetingRegister register, IReadOnlyList<Standing> standings) => writer.Write(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("pack", register.Header.Pack);
        json.WriteString("head", register.Head);
        List(json, "meetings", register.Meetings, meeting => json.WriteStringValue(meeting.ToString()));
        List(json, "questions", standings, standing => Write(json, standing));
        List(json, "conflicts", register.Conflicts, conflict =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", conflict.Entry.Line);
            json.WriteString("why", conflict.Why);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, Standing standing)
    {
        var question = standing.Question;
        json.WriteStartObject();
        json.WriteString("question", QuestionReference.Of(question.Key));
        json.WriteString("rule", question.Key.Rule);
        json.WriteString("measure", question.Key.Measure);
        json.WriteString("area", question.Key.Area);
        Text(json, "title", question.Title);
        json.WriteString("state", StateNames.Of(question.State));
        json.WriteNumber("meetingsWaited", standing.MeetingsWaited);
        json.WriteBoolean("overdue", standing.IsOverdue);
        json.WriteBoolean("actionOverdue", standing.HasActionOverdue);
        List(json, "history", question.History, entry => Write(json, entry));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Entry entry)
    {
        var (when, who, kind, _, payload) = entry.Content;
        json.WriteStartObject();
        json.WriteNumber("line", entry.Line);
        json.WriteString("when", when.ToString());
        json.WriteString("who", who);
        json.WriteString("kind", KindNames.Of(kind));
        Text(json, "text", payload.Text);
        Text(json, "because", payload.Because);
        Text(json, "owner", payload.Owner);
        Text(json, "due", payload.Due?.ToString());
        Text(json, "until", payload.Until?.ToString());
        Text(json, "meeting", payload.Meeting?.ToString());
        Text(json, "into", payload.Into is { } into ? QuestionReference.Of(into) : null);
        Number(json, "rank", payload.Rank);
        Number(json, "place", payload.Place);
        if (payload.Measures.Count > 0)
        {
            List(json, "measures", payload.Measures, json.WriteStringValue);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }
}
