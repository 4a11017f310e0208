using System.Text.Json;
using KloeRules.Engine.Verdicts;
using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Json;

internal static class JsonQuestions
{
    /// <summary>Enough to see why one question stands before another; the digits beyond may differ between processors.</summary>
    private const int ValueDecimals = 4;

    public static void Write(Utf8JsonWriter json, PaperQuestion question)
    {
        json.WriteNumber("rank", question.Rank);
        json.WriteNumber("place", question.Place);
        json.WriteString("band", question.Band.ToString());
        json.WriteNumber("score", question.Score);
        json.WriteStartObject("parts");
        foreach (var part in question.Parts)
            Write(json, part);
        json.WriteEndObject();
        json.Text("rule", question.Rule.Id);
        json.Text("ruleTitle", question.Rule.Title);
        json.Text("enquiry", question.Enquiry);
        json.Text("kind", question.Kind);
        json.Texts("measures", question.Measures);
        json.Text("area", question.Area);
        json.Text("title", question.Title);
        json.Text("text", question.Text);
        json.Texts("probes", question.Probes);
        json.Texts("expects", question.Expects);
        json.Each("evidence", question.Evidence, Write);
        json.Texts("caveats", question.Caveats);
        json.Text("reason", question.Reason);
        json.Texts("moves", question.Moves);
        json.Text("folded", question.Folded);
        json.Optional("chance", question.AmongTests, Write);
        json.Optional("register", question.Known, JsonRemarks.Write);
        json.Texts("overrides", question.Overrides);
        json.Text("machineText", question.MachineText);
        json.WriteBoolean("asked", question.IsAsked);
        json.Texts("triggers", question.Triggers);
        json.Code("severity", question.AsAsked.Severity);
        json.WriteBoolean("standsAlone", question.AsAsked.StandsAlone);
        json.Texts("areas", question.AsAsked.Areas);
        json.Each("findings", question.AsAsked.Findings, JsonMeetings.Write);
        JsonMeetings.Write(json, question.Since);
    }

    /// <summary>"severity".</summary>
    public static string NameOf(PartName part) => JsonNamingPolicy.CamelCase.ConvertName(part.ToString());

    private static void Write(Utf8JsonWriter json, Part part)
    {
        json.WriteStartObject(NameOf(part.Name));
        json.WriteNumber("value", Math.Round(part.Value, ValueDecimals));
        json.WriteNumber("points", part.Points);
        json.Text("words", part.Words);
        json.WriteBoolean("known", part.Known);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AmongTests among)
    {
        json.WriteNumber("q", Math.Round(among.Q, ValueDecimals));
        json.WriteNumber("tests", among.Tests);
        json.WriteBoolean("couldBeChance", among.CouldBeChance);
    }

    private static void Write(Utf8JsonWriter json, EvidenceLine line)
    {
        json.Text("measure", line.Measure);
        json.Text("area", line.Area);
        json.Text("label", line.Label);
        json.Text("text", line.Text);
        json.Text("source", line.Source);
    }
}
