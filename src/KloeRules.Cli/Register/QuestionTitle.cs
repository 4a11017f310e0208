using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>What a question of a register is called.</summary>
internal static class QuestionTitle
{
    public static string Of(QuestionRecord question) =>
        question.Title ?? $"{question.Key.Measure}{(question.Key.Area.Length > 0 ? ", " + question.Key.Area : "")} ({question.Key.Rule})";
}
