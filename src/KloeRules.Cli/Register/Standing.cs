using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>How a question stands as at a meeting.</summary>
/// <param name="MeetingsWaited">Meetings since the one from which an answer has been waited for.</param>
internal sealed record Standing(QuestionRecord Question, int MeetingsWaited, bool IsOverdue, RegisterDate? AsAt)
{
    public bool HasActionOverdue => AsAt is { } asAt && Question.Actions.Any(action => action.IsOverdue(asAt));

    /// <param name="asAt">Null for the latest meeting in the register.</param>
    public static IReadOnlyList<Standing> AllIn(MeetingRegister register, RegisterDate? asAt)
    {
        RegisterDate? last = asAt ?? (register.Meetings.Count > 0 ? register.Meetings[^1] : null);
        return [.. register.Questions.Select(question => new Standing(question, register.MeetingsWaited(question, last), register.IsOverdue(question, last), last))];
    }
}
