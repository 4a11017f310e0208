using KloeRules.Cli.Output;
using KloeRules.Language.Binding;
using KloeRules.Questions.Register;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>Finds the question of a register that a command line names.</summary>
internal static class FindQuestion
{
    private const int FewestCharacters = 4;

    /// <summary>By the beginning of its reference, its title, or words of the title; a failure when that is none or several.</summary>
    public static QuestionRecord In(MeetingRegister register, string name)
    {
        var found = Of(register, name);
        if (found.Count == 1)
        {
            return found[0];
        }

        var near = Nearest.Of(name, register.Questions.Select(question => question.Name).Concat(register.Questions.Select(question => QuestionReference.Of(question.Key))));
        throw new Failure(
            ExitCode.Register,
            found.Count == 0 ? $"the register has no question \"{name}\"." : $"\"{name}\" could be {found.Count} questions of the register.",
            "Nothing was recorded; the register is as it was.",
            found.Count > 1 ? $"Give the reference: {string.Join(", ", found.Select(question => QuestionReference.Of(question.Key)))}."
            : near.Count > 0 ? $"Did you mean \"{near[0]}\"?"
            : "\"kloe register list\" shows its questions; \"kloe register ask\" records a new one.");
    }

    public static IReadOnlyList<QuestionRecord> Of(MeetingRegister register, string name)
    {
        var key = NameKey.Of(name);
        IEnumerable<QuestionRecord> Where(Func<QuestionRecord, bool> fits) => register.Questions.Where(fits);
        return new[]
        {
            Where(question => name.Length >= FewestCharacters && QuestionReference.Of(question.Key).StartsWith(name, StringComparison.Ordinal)),
            Where(question => NameKey.Of(question.Name) == key),
            Where(question => key.Length > 0 && NameKey.Of(question.Name).Contains(key, StringComparison.Ordinal)),
        }.Select(found => found.ToArray()).FirstOrDefault(found => found.Length > 0) ?? [];
    }
}
