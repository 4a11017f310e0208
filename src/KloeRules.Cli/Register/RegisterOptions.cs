using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Cli.Register;

/// <summary>Options that the register's verbs share.</summary>
internal static class RegisterOptions
{
    public static Argument<string> Question() => new("question") { Description = "The question's reference (q and eight digits, or their beginning) or its title, as \"kloe register list\" shows them." };

    public static Option<string> Text(string description) => new("--text") { Description = description, Required = true };

    public static Option<string?> Because() => new("--because") { Description = "Why, in a sentence." };

    public static Option<string> Reason() => new("--because") { Description = "Why, in a sentence.", Required = true };

    public static Option<RegisterDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => DateOf(result, name),
    };

    public static Option<int?> Number(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"{name} can't be \"{result.Tokens[0].Value}\"; it can be a whole number from 1.");
            return null;
        },
    };

    private static RegisterDate? DateOf(ArgumentResult result, string name)
    {
        if (RegisterDate.TryParse(result.Tokens[0].Value, out var date))
        {
            return date;
        }

        result.AddError($"{name} can't be \"{result.Tokens[0].Value}\", which is no date; write it like 2023-03 or 2023-03-14.");
        return null;
    }
}
