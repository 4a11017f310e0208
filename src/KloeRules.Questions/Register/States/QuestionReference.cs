using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Format;

namespace KloeRules.Questions.Register.States;

/// <summary>A short name for a question, the same in every register and every branch: "q" and the first eight digits of the hash of its key.</summary>
public static class QuestionReference
{
    private const int Digits = 8;

    public static string Of(QuestionKey key) => "q" + RegisterHash.Of($"{key.Rule}\n{key.Measure}\n{key.Area}")[..Digits];
}
