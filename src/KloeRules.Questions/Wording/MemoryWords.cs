using KloeRules.Questions.Memory;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Wording;

/// <summary>What the register knows of a question, in words.</summary>
internal static class MemoryWords
{
    public static string Overdue(Remembered known) =>
        $"asked {Asked(known)}, and {(known.Record.State == QuestionState.Holding ? "only a holding answer" : "no answer")} after {Meetings(known.MeetingsWaited)}";

    public static string Waiting(Remembered known) => known.Record.State switch
    {
        QuestionState.Holding => $"a holding answer was given {In(known.Record.LastHolding!)}{Due(known.Record.LastHolding!, ", the full one is due")}",
        QuestionState.FollowUp => $"followed up {Asked(known)}, and an answer is awaited",
        _ => $"asked {Asked(known)}, and an answer is awaited",
    };

    public static string PromiseBroken(Remembered known) => $"the answer promised for {known.Record.LastHolding!.Content.Payload.Due!.Value.ToWords()} has not come";

    public static string Answered(Remembered known, SinceAnswer.Course since)
    {
        var told = $"answered {In(known.Record.LastAnswer!)}";
        return since switch
        {
            SinceAnswer.Course.Worse => $"{told}, and worse since",
            SinceAnswer.Course.NoWorse => $"{told}, and no worse since",
            SinceAnswer.Course.NothingNew => $"{told}, and no newer figure is known",
            _ => $"{told}, and whether it is worse since can't be told",
        };
    }

    public static string AcceptanceOver(Remembered known) => $"the answer was accepted until {known.Record.AcceptedUntil!.Value.ToWords()}, which has passed";

    public static string ActionOpen(Remembered known)
    {
        var open = known.Record.Actions.Where(action => action.IsOpen).ToArray();
        return open.FirstOrDefault(action => action.IsOverdue(known.Meeting)) is { } late
            ? $"the action{Due(late.Promised, " due")} is overdue"
            : $"an action is promised{Due(open[^1].Promised, " for")}";
    }

    public static string ActionDone(Remembered known) =>
        $"its action was done {In(known.Record.Actions.Select(action => action.Done).OfType<Entry>().Last())}, and the figures still raise it";

    /// <summary>How a question begins that was answered before: with what was done about it, or with the answer; empty when it was not, or long ago.</summary>
    public static string FollowUp(Remembered known) => known switch
    {
        { DoneSince: { Done: { } done, Promised.Content.Payload.Text: var text } } => $"{Quote(text)} was promised, and done {In(done)}. ",
        { Quoted: { } answer } => $"{Role(answer.Content.Who)} answered {In(answer)}: {Quote(Sentence.Of(answer.Content.Payload.Text ?? ""))} ",
        _ => "",
    };

    /// <summary>The first thing to ask about an answer that has not ended the matter.</summary>
    public static string FollowUpProbe(Remembered known) => known.DoneSince is null
        ? "What of that answer has happened since, and by when will the figures show it?"
        : "What has it changed so far, and by when should the figures show it?";

    /// <summary>What people decided about it, one sentence each, with who and why.</summary>
    public static IEnumerable<string> Overrides(Remembered known, int rank)
    {
        if (known.Record.Pin is { } pin)
            yield return Sentence.Of($"Kept at the top by {By(pin)}; by its score it stands {Ordinals.Of(rank)}");
        if (known.Record.Place is { } place)
            yield return Sentence.Of($"Put in {Ordinals.Of(place.Content.Payload.Place!.Value)} place by {By(place)}; by its score it stands {Ordinals.Of(rank)}");
        if (known.Wording is { } wording)
            yield return Sentence.Of($"Worded anew by {By(wording)}");
    }

    public static string Left(Remembered known)
    {
        var exit = known.Record.Exit!;
        return Sentence.Of(exit.Content.Kind switch
        {
            EntryKind.Merged => $"Taken into {QuestionReference.Of(exit.Content.Payload.Into!.Value)} by {By(exit)}",
            EntryKind.Superseded => $"Replaced by {QuestionReference.Of(exit.Content.Payload.Into!.Value)}, says {By(exit)}",
            _ => $"Dropped by {By(exit)}",
        });
    }

    /// <summary>"Chair on 14 March 2023, because it is dealt with elsewhere".</summary>
    private static string By(Entry entry) =>
        $"{entry.Content.Who} {On(entry.Content.When)}{(entry.Content.Payload.Because is { } why ? ": " + why.Trim().TrimEnd('.') : "")}";

    private static string Quote(string? text) => $"“{(text ?? "").Trim()}”";

    private static string Role(string who) => who.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? Sentence.Capital(who) : $"The {who}";

    private static string Asked(Remembered known) => On(known.Record.WaitingSince ?? known.Record.Asked[^1].Content.When);

    private static string In(Entry entry) => On(entry.Content.When);

    private static string On(RegisterDate date) => $"{(date.Day > 0 ? "on" : "in")} {date.ToWords()}";

    private static string Due(Entry entry, string before) => entry.Content.Payload.Due is { } due ? $"{before} {due.ToWords()}" : "";

    private static string Meetings(int count) => count == 1 ? "1 meeting" : $"{count} meetings";
}
