using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Register.Importing;

/// <summary>Takes a table of answers into a register: all of it, or nothing.</summary>
public sealed class AnswerImport
{
    private readonly MeetingRegister before;
    private readonly RegisterDate when;
    private readonly string who;
    private readonly RegisterDate? meeting;
    private readonly List<RefusedRow> refused = [];
    private MeetingRegister register;

    private AnswerImport(MeetingRegister before, RegisterDate when, string who, RegisterDate? meeting)
    {
        (this.before, this.when, this.who, this.meeting) = (before, when, who, meeting);
        register = before;
    }

    /// <param name="who">The role that hands the answers in.</param>
    public static ImportedAnswers Of(MeetingRegister before, IReadOnlyList<AnswerRow> rows, RegisterDate when, string who, RegisterDate? meeting)
    {
        var import = new AnswerImport(before, when, who, meeting);
        var taken = 0;
        foreach (var row in rows)
        {
            var already = import.register;
            import.Take(row, rows);
            taken += ReferenceEquals(already, import.register) ? 0 : 1;
        }

        return import.refused.Count > 0
            ? new ImportedAnswers(before, 0, 0, import.refused)
            : new ImportedAnswers(import.register, taken, rows.Count - taken, []);
    }

    private void Take(AnswerRow row, IReadOnlyList<AnswerRow> rows)
    {
        var question = before.Questions.FirstOrDefault(question => QuestionReference.Of(question.Key) == row.Question);
        if (question is null && row.SaysNothing)
        {
            // A paper's workbook lists every question, also those that the meeting did not ask.
            return;
        }

        RegisterDate? due = RegisterDate.TryParse(row.Due, out var date) ? date : null;
        var refusal = question is null ? $"the register has no question \"{row.Question}\""
            : rows.FirstOrDefault(other => other.Question == row.Question) is { } first && first != row ? $"row {first.Number} is about the same question"
            : row.Kind is not ("" or "holding" or "substantive") ? $"\"{row.Kind}\" is no kind of answer; it can be holding or substantive"
            : row.Due.Length > 0 && due is null ? $"\"{row.Due}\" is no date; write it like 2023-05 or 2023-05-31"
            : row.Action.Length > 0 && (row.Owner.Length == 0 || due is null) ? "an action needs an owner and a due date"
            : question!.Actions.Any(action => action.Promised.Content.Payload.Text == row.Action) && !Stands(row, due, question)
                ? "that action stands with another owner or due date; withdraw its line first, or say the action in other words"
            : null;
        if (refusal is not null)
        {
            refused.Add(new RefusedRow(row.Number, refusal + "."));
            return;
        }

        if (IsNewAnswer(row, due, question!))
        {
            var hasAction = row.Action.Length > 0;
            Add(row, question!, row.Kind == "holding" ? EntryKind.Holding : EntryKind.Answered, new Payload
            {
                Text = row.Answer,
                Owner = hasAction || row.Owner.Length == 0 ? null : row.Owner,
                Due = hasAction ? null : due,
            });
        }

        if (row.Action.Length > 0 && !Stands(row, due, question!))
        {
            Add(row, question!, EntryKind.ActionOpened, new Payload { Text = row.Action, Owner = row.Owner, Due = due });
        }
    }

    private static bool IsNewAnswer(AnswerRow row, RegisterDate? due, QuestionRecord question)
    {
        var kind = row.Kind == "holding" ? EntryKind.Holding : EntryKind.Answered;
        return row.Answer.Length > 0
            && !(question.LatestReply is { } latest
                && latest.Content.Kind == kind
                && (row.Action.Length > 0 ? latest.Content.Payload.Text == row.Answer : Says(latest, row.Answer, row.Owner, due)));
    }

    /// <summary>The action is promised already, to the same owner by the same date.</summary>
    private static bool Stands(AnswerRow row, RegisterDate? due, QuestionRecord question) =>
        question.Actions.Any(action => Says(action.Promised, row.Action, row.Owner, due));

    private static bool Says(Entry entry, string text, string owner, RegisterDate? due) =>
        entry.Content.Payload.Text == text && (entry.Content.Payload.Owner ?? "") == owner && entry.Content.Payload.Due == due;

    private void Add(AnswerRow row, QuestionRecord question, EntryKind kind, Payload payload)
    {
        register = register.With(new EntryContent(when, who, kind, question.Key, payload with { Meeting = meeting }), out var refusal);
        if (refusal is not null && !refused.Any(other => other.Number == row.Number))
        {
            refused.Add(new RefusedRow(row.Number, refusal));
        }
    }
}
