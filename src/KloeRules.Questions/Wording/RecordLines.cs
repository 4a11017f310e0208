using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Wording;

/// <summary>What the register holds of a question, a line each.</summary>
public static class RecordLines
{
    /// <summary>When it was asked, the latest answer, what was promised, and what people decided about it.</summary>
    /// <param name="asAt">The meeting at which actions are due or overdue; null when it is not known.</param>
    public static IEnumerable<string> Of(QuestionRecord question, RegisterDate? asAt) =>
        Told(question, asAt).Concat(
            from entry in new[] { question.Pin, question.Place, question.Wording, question.Exit }.OfType<Entry>()
            select $"{KindNames.Of(entry.Content.Kind)}{Detail(entry.Content.Payload)} {By(entry)}: {entry.Content.Payload.Because}");

    /// <summary>When it was asked, the latest answer, and what was promised.</summary>
    public static IEnumerable<string> Told(QuestionRecord question, RegisterDate? asAt)
    {
        if (question.Asked.Count > 0)
        {
            yield return $"asked {string.Join(", ", question.Asked.Select(entry => (entry.Content.Meeting ?? entry.Content.When).ToWords()))}";
        }

        if (question.LatestReply is { } reply)
        {
            yield return $"{(reply.Content.Kind == EntryKind.Holding ? "holding answer" : "answer")} {By(reply)}: \"{reply.Content.Payload.Text}\"{Due(reply)}";
        }

        if (question.AcceptedUntil is { } until)
        {
            yield return $"accepted until {until.ToWords()}";
        }

        foreach (var action in question.Actions)
        {
            yield return $"action, {action.Promised.Content.Payload.Owner}{Due(action.Promised)}: {action.Promised.Content.Payload.Text}{Done(action, asAt)}";
        }
    }

    /// <summary>What an entry says: a place, words, another question.</summary>
    public static string Detail(Payload payload) =>
        (payload.Place is { } place ? $" to {place}" : "")
        + (payload.Text is { } text ? $" \"{text}\"" : "")
        + (payload.Into is { } into ? $" {QuestionReference.Of(into)}" : "");

    private static string Done(PromisedAction action, RegisterDate? asAt) =>
        action.Done is { } done ? $" (done {done.Content.When.ToWords()})"
        : asAt is { } now && action.IsOverdue(now) ? " (overdue)"
        : "";

    private static string Due(Entry entry) => entry.Content.Payload.Due is { } due ? $", due {due.ToWords()}" : "";

    private static string By(Entry entry) => $"by {entry.Content.Who}, {entry.Content.When.ToWords()}";
}
