using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary>Says why a question of the list is not put to the meeting when all of them are.</summary>
internal static class PassedOver
{
    /// <summary>Null when it is put.</summary>
    public static string? Because(MeetingRegister register, EntryContent content)
    {
        var question = register.StateOf(content.Question!.Value);
        if (question.AcceptedUntil is { } until && content.When.Month <= until.Month)
        {
            return $"its answer is accepted until {until.ToWords()}.";
        }

        register.With(content, out var refusal);
        return refusal;
    }
}
