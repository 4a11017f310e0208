using KloeRules.Papers.Wording;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;
using KloeRules.Questions.Wording;

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
        Line.Write($"{QuestionReference.Of(question.Key)}  {question.Name}");
        Line.Write($"  {StateNames.Of(question.State)}{Waiting(standing)}");
        foreach (var line in withHistory ? question.History.Select(History) : RecordLines.Of(question, standing.AsAt))
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

    /// <summary>"line 4: 14 March 2023, Chair: answered "…" because …".</summary>
    private static string History(Entry entry)
    {
        var (when, who, kind, _, payload) = entry.Content;
        return $"line {entry.Line}: {when.ToWords()}, {who}: {KindNames.Of(kind)}{RecordLines.Detail(payload)}{(payload.Because is { } why ? $" because {why}" : "")}";
    }
}
