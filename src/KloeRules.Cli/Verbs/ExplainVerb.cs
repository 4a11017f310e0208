using System.CommandLine;

namespace KloeRules.Cli.Verbs;

internal static class ExplainVerb
{
    public static Command Create() => new("explain");
}
