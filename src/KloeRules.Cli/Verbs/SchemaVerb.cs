using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Papers.Json;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe schema</c>: prints the JSON Schema of the JSON paper.</summary>
internal static class SchemaVerb
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of what \"kloe run --format json\" writes.");
        command.SetAction(_ =>
        {
            Console.Out.Write(JsonPaperSchema.Text());
            return ExitCode.Ok;
        });
        return command;
    }
}
