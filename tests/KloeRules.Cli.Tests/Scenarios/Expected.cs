using System.Text.RegularExpressions;

namespace KloeRules.Cli.Tests.Scenarios;

/// <summary>Expected lines of output: literal, but for <c>...</c> as a line (any lines) and <c>[...]</c> in a line (any text).</summary>
internal static class Expected
{
    public static bool Matches(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        if (expected.Count == 0)
        {
            return actual.Count == 0;
        }

        var rest = expected.Skip(1).ToArray();
        return expected[0] == "..."
            ? Enumerable.Range(0, actual.Count + 1).Any(skipped => Matches(rest, actual.Skip(skipped).ToArray()))
            : actual.Count > 0 && IsMatch(expected[0], actual[0]) && Matches(rest, actual.Skip(1).ToArray());
    }

    public static IReadOnlyList<string> LinesOf(string output) => output.TrimEnd('\n').Length == 0 ? [] : output.TrimEnd('\n').Split('\n');

    private static bool IsMatch(string expected, string actual) =>
        Regex.IsMatch(actual, "^" + string.Join(".*", expected.Split("[...]").Select(Regex.Escape)) + "$", RegexOptions.Singleline);
}
