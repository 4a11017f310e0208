using System.CommandLine;

namespace KloeRules.Cli.Verbs;

internal static class TestVerb
{
    public static Command Create() => new("test");
}
