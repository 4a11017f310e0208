using System.Text.Json;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Json;

internal static class JsonScorecard
{
    public static void Write(Utf8JsonWriter json, ScorecardRow row)
    {
        json.Text("measure", row.Measure);
        json.Text("area", row.Area);
        json.Text("lastMonth", row.LastMonth.Text);
        json.Text("last3Months", row.Last3Months.Text);
        Write(json, "vsPrevious3Months", row.VsPrevious3Months);
        Write(json, "vsPreviousYear", row.VsPreviousYear);
        json.Text("last12Months", row.Last12Months.Text);
        Write(json, "vsPrevious12Months", row.VsPrevious12Months);
    }

    private static void Write(Utf8JsonWriter json, string name, ScorecardChange change)
    {
        json.WriteStartObject(name);
        json.Text("value", change.Text);
        json.Code("arrow", change.Arrow);
        json.WriteEndObject();
    }
}
