using System.CommandLine;

namespace KloeRules.Cli.Verbs;

internal static class RunVerb
{
    public static Command Create() => new("run");
}
