using System.CommandLine;
using System.CommandLine.Parsing;
using KloeRules.Language.Binding;

namespace KloeRules.Cli.Output;

/// <summary>Says what is wrong with a command line, and what to write instead.</summary>
internal static class UsageWords
{
    /// <summary>The first thing that is wrong: what it is, and what to do about it.</summary>
    public static (string Message, string Remedy) Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        return command is RootCommand ? OfVerb(command, unknown)
            : command.Subcommands.Count > 0 ? OfKind(command, unknown)
            : unknown is null ? Of(parsed.Errors[0], command)
            : unknown.StartsWith('-') ? Unknown($"{Name(command)} has no option", unknown, OptionsOf(command))
            : ($"\"{unknown}\" is one word too many for {Name(command)}.", "A name with spaces in it needs quotes around it.");
    }

    private static (string Message, string Remedy) OfVerb(Command root, string? unknown)
    {
        var verbs = root.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name).ToArray();
        return unknown is null ? ("kloe was not told what to do.", $"Give a verb: {Choice(verbs)}.")
            : unknown.StartsWith('-') ? ($"\"{unknown}\" stands where the verb was expected.", $"Begin with one of {Choice(verbs)}.")
            : Unknown("kloe has no verb", unknown, verbs);
    }

    /// <summary>A verb that is several, such as <c>kloe new</c>.</summary>
    private static (string Message, string Remedy) OfKind(Command verb, string? unknown)
    {
        var kinds = verb.Subcommands.Select(kind => kind.Name).ToArray();
        return ($"{Name(verb)} {(unknown is null ? "was not told what" : $"knows no \"{unknown}\"")}.", $"Write {Choice([.. kinds.Select(kind => $"{Name(verb)} {kind}")])}.");
    }

    /// <summary>"kloe new rule".</summary>
    private static string Name(Symbol command) =>
        command is RootCommand || command.Parents.FirstOrDefault() is not { } verb ? "kloe" : $"{Name(verb)} {command.Name}";

    private static (string Message, string Remedy) Of(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } result => ($"{result.Option.Name} is given twice.", "Keep one of the two."),
        OptionResult { IdentifierTokenCount: 0 } result => ($"{Name(command)} needs {result.Option.Name}.", "Add it."),
        OptionResult { Tokens.Count: 0 } result => ($"{result.Option.Name} needs a value behind it.", result.Option.Description ?? ""),
        ArgumentResult { Tokens.Count: 0 } result =>
            ($"{Name(command)} needs a {result.Argument.Name}.", result.Argument.Description ?? ""),
        _ => (error.Message, $"\"{Name(command)} --help\" lists what it takes."),
    };

    private static (string Message, string Remedy) Unknown(string what, string name, IEnumerable<string> known)
    {
        var all = known.ToArray();
        var near = Nearest.Of(name, all);
        return ($"{what} \"{name}\".", near.Count > 0 ? $"Did you mean \"{near[0]}\"?" : $"It has {string.Join(", ", all)}.");
    }

    private static IEnumerable<string> OptionsOf(Command command) => command.Options.Select(option => option.Name);

    private static string Choice(IReadOnlyList<string> words) => string.Join(", ", words.SkipLast(1)) + " or " + words[^1];
}
