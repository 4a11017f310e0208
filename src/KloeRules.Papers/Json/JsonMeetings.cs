using System.Text.Json;
using KloeRules.Papers.Model;
using KloeRules.Questions.Meetings;

namespace KloeRules.Papers.Json;

/// <summary>What a later meeting needs to know a question again, and what has become of those of an earlier one.</summary>
internal static class JsonMeetings
{
    /// <summary>Far finer than anything that is printed; the digits beyond may differ between processors.</summary>
    private const int FigureDecimals = 6;

    public static void Write(Utf8JsonWriter json, AskedFinding finding)
    {
        json.Text("rule", finding.Rule);
        json.Text("measure", finding.Measure);
        json.Text("area", finding.Area);
        json.Each("figures", finding.Figures, Write);
    }

    public static void Write(Utf8JsonWriter json, QuestionSince? since)
    {
        if (since is null)
        {
            json.WriteNull("since");
            return;
        }

        json.WriteStartObject("since");
        json.Code("status", since.Status);
        json.Text("text", since.Text);
        json.Text("was", since.Was);
        json.Text("title", since.Earlier?.Title);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SinceLast? since)
    {
        if (since is null)
        {
            json.WriteNull("since");
            return;
        }

        json.WriteStartObject("since");
        json.Text("asAt", since.Month.ToIsoString());
        json.WriteStartObject("counts");
        foreach (var (status, count) in since.Counts)
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(status.ToString()), count);
        json.WriteEndObject();
        json.Each("gone", since.Gone, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GoneQuestion gone)
    {
        json.Code("status", gone.Status);
        json.Text("title", gone.Title);
        json.Text("rule", gone.Finding.Rule);
        json.Text("measure", gone.Finding.Measure);
        json.Text("area", gone.Finding.Area);
        json.Text("was", gone.Was);
        json.Text("text", gone.Text);
    }

    private static void Write(Utf8JsonWriter json, AskedFigure figure)
    {
        json.Text("measure", figure.Measure);
        json.Text("area", figure.Area);
        json.Text("month", figure.Month.ToIsoString());
        json.WriteNumber("months", figure.Months);
        if (figure.Value is { } value && double.IsFinite(value))
            json.WriteNumber("value", Math.Round(value, FigureDecimals));
        else
            json.WriteNull("value");
        json.Text("text", figure.Text);
        json.Texts("sources", figure.Sources);
    }
}
