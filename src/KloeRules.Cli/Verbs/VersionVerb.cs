using System.CommandLine;
using KloeRules.Cli.Output;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe version</c></summary>
internal static class VersionVerb
{
    public const int Language = 1;

    public static string Tool => typeof(VersionVerb).Assembly.GetName().Version!.ToString(3);

    public static Command Create()
    {
        var command = new Command("version", "Print the versions of the tool and of the language.");
        command.SetAction(_ =>
        {
            Console.Out.WriteLine($"kloe {Tool}, language {Language}");
            return ExitCode.Ok;
        });
        return command;
    }
}
