using System.Text.Json;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Json;

internal static class JsonRemarks
{
    public static void Write(Utf8JsonWriter json, PaperRemark remark)
    {
        Write(json, remark.Subject);
        json.Text("title", remark.Title);
        json.Text("text", remark.Text);
    }

    public static void Write(Utf8JsonWriter json, CheckedClaim claim)
    {
        Write(json, claim.Subject);
        json.Text("claim", claim.Sentence);
        json.Text("source", claim.Source);
        json.Code("verdict", claim.Verdict);
        json.Text("text", claim.Text);
    }

    public static void Write(Utf8JsonWriter json, UnmentionedMovement movement)
    {
        json.Text("measure", movement.Measure);
        json.Text("area", movement.Area);
        json.Text("text", movement.Text);
        json.Texts("sources", movement.Sources);
    }

    public static void Write(Utf8JsonWriter json, Recollection known)
    {
        json.Text("question", known.Reference);
        json.Text("title", known.Title);
        json.Text("state", known.State);
        json.Number("rankBefore", known.RankBefore);
        json.WriteBoolean("overdue", known.IsOverdue);
        json.Texts("onRecord", known.Lines);
    }

    public static void Write(Utf8JsonWriter json, BuildingRemark remark)
    {
        Write(json, remark.Subject);
        json.WriteNumber("run", remark.Run);
        json.WriteNumber("needed", remark.Needed);
        json.Text("text", remark.Text);
    }

    public static void Write(Utf8JsonWriter json, UntoldRemark remark)
    {
        Write(json, remark.Subject);
        json.Code("reason", remark.Reason);
        json.Text("text", remark.Text);
    }

    public static void Write(Utf8JsonWriter json, RemovedFinding removed)
    {
        Write(json, removed.Subject);
        json.Code("step", removed.Step);
        json.Text("reason", removed.Reason);
    }

    private static void Write(Utf8JsonWriter json, Subject subject)
    {
        json.Text("rule", subject.Rule.Id);
        json.Text("measure", subject.Measure);
        json.Text("area", subject.Area);
    }
}
