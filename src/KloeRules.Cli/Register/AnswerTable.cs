using KloeRules.Papers.Csv;
using KloeRules.Papers.Markdown;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>Questions as a table that a secretariat fills in and hands back.</summary>
internal static class AnswerTable
{
    public static readonly string[] Columns = ["question", "title", "measure", "area", "state", "asked", "meetings waited", "answer", "kind", "action", "owner", "due"];

    public static string Csv(IEnumerable<Standing> standings) =>
        string.Concat(Rows(standings).Prepend(Columns).Select(CsvLine.Of));

    public static string Markdown(IEnumerable<Standing> standings) =>
        string.Concat(Rows(standings).Prepend([.. Columns.Select(_ => "---")]).Prepend(Columns)
            .Select((row, i) => $"| {string.Join(" | ", i == 1 ? row : row.Select(MarkdownText.Inline))} |\n"));

    private static IEnumerable<string[]> Rows(IEnumerable<Standing> standings) => standings.Select(standing =>
    {
        var question = standing.Question;
        var reply = question.LatestReply?.Content;
        var action = question.Actions.LastOrDefault()?.Promised.Content.Payload;
        var promise = action ?? reply?.Payload;
        return new[]
        {
            QuestionReference.Of(question.Key),
            question.Name,
            question.Key.Measure,
            question.Key.Area,
            StateNames.Of(question.State),
            string.Join("; ", question.Asked.Select(entry => entry.Content.Meeting ?? entry.Content.When)),
            $"{standing.MeetingsWaited}",
            reply?.Payload.Text ?? "",
            reply is null ? "" : reply.Kind == EntryKind.Holding ? "holding" : "substantive",
            action?.Text ?? "",
            promise?.Owner ?? "",
            promise?.Due?.ToString() ?? "",
        };
    });
}
