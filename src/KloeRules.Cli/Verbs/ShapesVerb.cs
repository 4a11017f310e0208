using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Engine.Compilation;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe shapes</c>: run by the build, compiles the shapes of packs to a file that ships with the tool.</summary>
internal static class ShapesVerb
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("folders") { Description = "Folders of packs, each in a folder of its own.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Required = true };
        var command = new Command("shapes", "Compile the shapes of packs ahead of time.") { folders, output };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var packs = parsed.GetRequiredValue(folders).SelectMany(folder => Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal));
            ShapeLibrary.WriteShipped([.. packs.Select(pack => PackFolder.LoadSound(pack).Pack)], parsed.GetRequiredValue(output));
            return ExitCode.Ok;
        });
        return command;
    }
}
