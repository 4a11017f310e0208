using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.States;

/// <summary>Says why an entry can't be applied to a question.</summary>
internal static class Refusals
{
    /// <summary>Null when it can be.</summary>
    public static string? Of(EntryContent content, QuestionRecord question)
    {
        var move = Move.Of(content.Kind);
        if (!move.IsFrom(question.State) && !IsOutcome(content.Kind, question))
        {
            return $"the question is {StateNames.Of(question.State)}, so it can't be {move.Words}; {Possible(question.State)}.";
        }

        if (content.Kind == EntryKind.Asked && question.ComesBackAsFollowUp(content.When))
        {
            return $"the question was answered in {question.LastAnswer!.Content.When.Month.ToLongString()}, "
                + $"and within {QuestionRecord.MonthsAnswered} months it can only be followed up.";
        }

        if (content.Kind == EntryKind.Asked && content.Meeting is { } meeting && question.IsWaiting && question.Asked.Any(entry => entry.Content.Meeting == meeting))
        {
            return $"the question was asked at the meeting of {meeting.ToWords()} already.";
        }

        return content.Kind == EntryKind.ActionDone ? OfAction(content, question) : OfMissing(content, question);
    }

    /// <summary>What was done may show, or not, while the question is asked again.</summary>
    private static bool IsOutcome(EntryKind kind, QuestionRecord question) =>
        kind is EntryKind.OutcomeSeen or EntryKind.OutcomeNotSeen
        && question.State is QuestionState.Asked or QuestionState.Holding or QuestionState.FollowUp or QuestionState.Answered or QuestionState.Accepted
        && question.Actions is { Count: > 0 } actions && actions.All(action => !action.IsOpen);

    private static string Possible(QuestionState state) => Move.Possible(state) is { Length: > 0 } words ? $"it can be {words}" : "nothing more can be done with it";

    private static string? OfAction(EntryContent content, QuestionRecord question) =>
        question.Actions.FirstOrDefault(action => action.Promised.Content.Reference == content.Payload.Entry) switch
        {
            null => "no such action was promised.",
            { IsOpen: false } => "that action is done already.",
            _ => null,
        };

    private static string? OfMissing(EntryContent content, QuestionRecord question)
    {
        var payload = content.Payload;
        return content.Kind switch
        {
            EntryKind.Holding or EntryKind.Answered when IsBlank(payload.Text) => "an answer needs its text.",
            EntryKind.ActionOpened when IsBlank(payload.Text) => "an action needs to say what is to be done.",
            EntryKind.Reworded when IsBlank(payload.Text) => "the new wording is missing.",
            EntryKind.Moved when payload.Place is null or < 1 => "the new place is missing; the first is 1.",
            EntryKind.Merged or EntryKind.Superseded when payload.Into is null => "the question that takes its place is missing.",
            EntryKind.Merged or EntryKind.Superseded when payload.Into == question.Key => "a question can't take its own place.",
            EntryKind.Dropped or EntryKind.Pinned or EntryKind.Moved or EntryKind.Reworded or EntryKind.Merged or EntryKind.Superseded when IsBlank(payload.Because) =>
                "the reason is missing: whoever overrules the list says why.",
            _ => null,
        };
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
