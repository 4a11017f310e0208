using System.CommandLine;
using KloeRules.Cli.Output;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe reference</c>: prints the reference page of all messages; run when the catalogue has changed.</summary>
internal static class ReferenceVerb
{
    public static Command Create()
    {
        var command = new Command("reference", "Print the reference of all messages.") { Hidden = true };
        command.SetAction(_ =>
        {
            Console.Out.Write(MessageHelp.Markdown());
            return ExitCode.Ok;
        });
        return command;
    }
}
