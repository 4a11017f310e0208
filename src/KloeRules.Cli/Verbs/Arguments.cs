using System.CommandLine;
using System.Globalization;
using KloeRules.Cli.Output;
using KloeRules.Language.Time;

namespace KloeRules.Cli.Verbs;

/// <summary>Arguments and options that several verbs share.</summary>
internal static class Arguments
{
    public static Argument<string> Folder() => new("folder")
    {
        Description = "A folder with rule files (.kloe), or one rule file.",
        DefaultValueFactory = _ => ".",
    };

    public static Option<Month?> AsAt() => new("--as-at")
    {
        Description = "The month to judge, such as 2023-01; otherwise the latest the data has.",
        CustomParser = result =>
        {
            if (Month.TryParse(result.Tokens[0].Value, out var month))
            {
                return month;
            }

            result.AddError($"--as-at can't be \"{result.Tokens[0].Value}\", which is not a month; write it like 2023-01.");
            return null;
        },
    };

    public static Option<string?> Rule() => new("--rule") { Description = "Only this rule: its title, its sentence or its id." };

    public static Option<int> Months()
    {
        const int Most = 120;
        var months = new Option<int>("--months")
        {
            Description = $"How many months, the latest included: 1 to {Most}, otherwise 24.",
            DefaultValueFactory = _ => 24,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most)
                {
                    return number;
                }

                result.AddError($"--months can't be \"{result.Tokens[0].Value}\"; it can be a number from 1 to {Most}.");
                return default;
            },
        };
        return months;
    }

    /// <param name="formats">The first is the default.</param>
    public static Option<string> Format(params string[] formats)
    {
        var format = new Option<string>("--format")
        {
            Description = $"{string.Join(", ", formats[..^1])} or {formats[^1]}.",
            DefaultValueFactory = _ => formats[0],
        };
        format.OneOf(formats);
        return format;
    }

    /// <summary>Lets an option have these values only.</summary>
    public static void OneOf(this Option option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !words.Contains(token.Value, StringComparer.Ordinal)) is { } other)
            {
                result.AddError(
                    $"{option.Name} can't be \"{other.Value}\"; it can be {string.Join(", ", words[..^1])} or {words[^1]}.");
            }
        });
    }
}
