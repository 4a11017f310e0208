using System.Text.RegularExpressions;

namespace KloeRules.Cli.Tests.Running;

/// <summary>Runs what a user would type behind <c>kloe</c>, and looks through the answer for what a user must never see.</summary>
internal static partial class CommandLine
{
    public static Ran Run(string folder, string command)
    {
        var arguments = Word().Matches(command).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value).ToArray();
        var ran = Kloe.In(folder).Run(arguments);
        foreach (var text in new[] { ran.Out, ran.Error })
        {
            // A frame of a stack trace names a method; a wrapped line may well begin with "at 85%".
            Assert.DoesNotMatch(@"   at [^\s(]+\(", text);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
            Assert.DoesNotContain(folder, text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\bnull\b", text);
        }

        return ran;
    }

    [GeneratedRegex("\"([^\"]*)\"|[^ ]+")]
    private static partial Regex Word();
}
