using KloeRules.Papers.Wording;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>Prints how questions stand, for a reader.</summary>
internal static class StandingLines
{
    public static void Write(MeetingRegister register, IReadOnlyList<Standing> standings, bool withHistory)
    {
        Line.Write($"{register.Header.Pack}: {CountWords.Of(standings.Count, "question")}, {CountWords.Of(register.Meetings.Count, "meeting")}; head {register.Head}");
        foreach (var standing in standings)
        {
            Console.Out.WriteLine();
            Write(standing, withHistory);
        }

        ConflictLines.Write(register);
    }

    private static void Write(Standing standing, bool withHistory)
    {
        var question = standing.Question;
        Line.Write($"{QuestionReference.Of(question.Key)}  {QuestionTitle.Of(question)}");
        Line.Write($"  {StateNames.Of(question.State)}{Waiting(standing)}");
        foreach (var line in withHistory ? question.History.Select(History) : Lines(standing))
        {
            Line.Write("  " + line);
        }
    }

    private static string Waiting(Standing standing) => standing switch
    {
        { Question.IsWaiting: false } => "",
        { MeetingsWaited: 0 } => ", since this meeting",
        _ => $", for {CountWords.Of(standing.MeetingsWaited, "meeting")}{(standing.IsOverdue ? ": overdue" : "")}",
    };

    private static IEnumerable<string> Lines(Standing standing)
    {
        var question = standing.Question;
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
            yield return $"action, {action.Promised.Content.Payload.Owner}{Due(action.Promised)}: {action.Promised.Content.Payload.Text}{Done(action, standing)}";
        }

        foreach (var entry in new[] { question.Pin, question.Place, question.Wording, question.Exit }.OfType<Entry>())
        {
            yield return $"{KindNames.Of(entry.Content.Kind)}{Detail(entry.Content.Payload)} {By(entry)}: {entry.Content.Payload.Because}";
        }
    }

    private static string Done(PromisedAction action, Standing standing) =>
        action.Done is { } done ? $" (done {done.Content.When.ToWords()})"
        : standing.AsAt is { } asAt && action.IsOverdue(asAt) ? " (overdue)"
        : "";

    private static string Due(Entry entry) => entry.Content.Payload.Due is { } due ? $", due {due.ToWords()}" : "";

    private static string By(Entry entry) => $"by {entry.Content.Who}, {entry.Content.When.ToWords()}";

    private static string Detail(Payload payload) =>
        (payload.Place is { } place ? $" to {place}" : "")
        + (payload.Text is { } text ? $" \"{text}\"" : "")
        + (payload.Into is { } into ? $" {QuestionReference.Of(into)}" : "");

    /// <summary>"line 4: 14 March 2023, Chair: answered "…" because …".</summary>
    private static string History(Entry entry)
    {
        var (when, who, kind, _, payload) = entry.Content;
        return $"line {entry.Line}: {when.ToWords()}, {who}: {KindNames.Of(kind)}{Detail(payload)}{(payload.Because is { } why ? $" because {why}" : "")}";
    }
}
