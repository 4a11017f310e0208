using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Starting;
using KloeRules.Language.Binding;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe new</c>: files to begin from, which check clean, pass their tests and run.</summary>
internal static class NewVerb
{
    public static Command Create() => new("new", "Begin a pack, a rule or tests: files that work as they are, to be changed into your own.") { Pack(), Rule(), Test() };

    private static Command Pack()
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make." };
        var command = new Command("pack", "A small pack with measures, rules, tests and figures.") { folder };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            NewFiles.Write(path, NewPack.Files(Path.GetFileName(Path.GetFullPath(path.Length == 0 ? "." : path))));
            Next($"kloe run {NewFiles.Shown(path)}", "Then put your own measures into measures.kloe and your figures into data.csv; \"kloe check\" says what does not fit.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Rule()
    {
        var title = new Argument<string>("title") { Description = "What the rule is called, in quotes." };
        var folder = Arguments.Folder();
        var measure = new Option<string?>("--measure") { Description = "What it is about; otherwise the first measure of the pack." };
        var command = new Command("rule", "A file with one rule, and tests at its edges.") { title, folder, measure };
        command.SetAction(parsed =>
        {
            var loaded = PackFolder.LoadSound(parsed.GetRequiredValue(folder));
            var file = NewRule.File(loaded, parsed.GetRequiredValue(title), MeasureOf(loaded.Pack, parsed.GetValue(measure)));
            NewFiles.Write(loaded.Path, [file]);
            Next($"kloe test {NewFiles.Shown(parsed.GetRequiredValue(folder))}", "Then change what stands behind \"when\" into what you want to know, and the tests with it.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Test()
    {
        var folder = Arguments.Folder();
        var rule = Arguments.Rule();
        var command = new Command("test", "A file with tests at the edges of the rules that have none.") { folder, rule };
        command.SetAction(parsed =>
        {
            var loaded = PackFolder.LoadSound(parsed.GetRequiredValue(folder));
            NewFiles.Write(loaded.Path, [NewTests.File(loaded, parsed.GetValue(rule) is { } name ? FindRule.In(loaded.Pack, name) : null)]);
            Next($"kloe test {NewFiles.Shown(parsed.GetRequiredValue(folder))}", "They expect what the rules say today: read each, and keep those that say what you mean.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Measure MeasureOf(Pack pack, string? name)
    {
        var measure = name is null ? pack.Measures.FirstOrDefault() : pack.Names.Find(name);
        var near = name is null ? [] : Nearest.Of(name, pack.Measures.SelectMany(one => one.Aliases.Prepend(one.Name)));
        return measure ?? throw new Failure(
            ExitCode.Usage,
            name is null ? "the pack declares no measure that a rule could be about." : $"there is no measure called \"{name}\".",
            "Nothing was written.",
            near.Count > 0 ? $"Did you mean \"{near[0]}\"?" : "\"kloe measures\" lists them; each has a measure statement.");
    }

    private static void Next(string command, string then)
    {
        Console.Error.WriteLine($"Next: {command}");
        Console.Error.WriteLine(then);
    }
}
