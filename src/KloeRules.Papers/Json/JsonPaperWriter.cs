using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Json;

/// <summary>Writes the paper for other programs: UTF-8, indented, fields in a fixed order. A change of meaning raises <see cref="SchemaVersion"/>.</summary>
public sealed class JsonPaperWriter(Stream output) : IPaperWriter
{
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string Format => "json";

    public void Write(Paper paper)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.Text("marking", paper.Heading.Marking);
            json.Text("body", paper.Heading.Body);
            json.Text("meeting", paper.Heading.Meeting);
            json.Text("caution", paper.Heading.Caution);
            json.Text("asAt", paper.Heading.AsAt.ToIsoString());
            json.Text("pack", paper.Heading.Pack);
            json.WriteStartObject("weights");
            foreach (var (part, points) in ScoreWords.Weights(paper.Weights))
                json.WriteNumber(JsonQuestions.NameOf(part), points);
            json.WriteEndObject();
            json.Each("questions", paper.Questions, JsonQuestions.Write);
            json.Each("outstanding", paper.Outstanding, JsonRemarks.Write);
            json.WriteNumber("unjudgedActions", paper.UnjudgedActions);
            JsonMeetings.Write(json, paper.Since);
            json.Each("commendations", paper.Commendations, JsonRemarks.Write);
            json.Each("warnings", paper.Warnings, JsonRemarks.Write);
            json.Each("claims", paper.Claims, JsonRemarks.Write);
            json.Each("unmentioned", paper.Unmentioned, JsonRemarks.Write);
            json.Each("notes", paper.Notes, JsonRemarks.Write);
            json.Each("building", paper.Building, JsonRemarks.Write);
            json.Each("cannotTell", paper.CannotTell, JsonRemarks.Write);
            json.Each("removed", paper.Removed, JsonRemarks.Write);
            json.Each("scorecard", paper.Scorecard, JsonScorecard.Write);
            json.Each("rules", paper.Rules, JsonRun.Write);
            JsonChance.Write(json, paper.Chance);
            json.WriteStartObject("data");
            json.Each("problems", paper.DataProblems, JsonRun.Write);
            json.WriteEndObject();
            json.WriteStartObject("run");
            JsonRun.Write(json, paper.Run);
            json.WriteEndObject();
            if (paper.Published is { } published)
                JsonPublished.Write(json, published);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
