using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

public sealed class ShippedRulesTests
{
    public static TheoryData<string> Files => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "rules"), "*.kloe", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_rule_names_no_measure_of_one_force_outside_the_patterns_of_families(string file)
    {
        var text = string.Join('\n', WithoutFamilies(File.ReadLines(Path.Combine(Repository.Root, file))));

        Assert.Contains("flag", text, StringComparison.Ordinal);
        Assert.All(PrintedScorecard.Rows.Keys, measure => Assert.DoesNotContain(measure, text, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> WithoutFamilies(IEnumerable<string> lines)
    {
        var inFamily = false;
        foreach (var line in lines)
        {
            inFamily = line.StartsWith(' ') ? inFamily : line.StartsWith("family ", StringComparison.Ordinal);
            if (!inFamily)
            {
                yield return line;
            }
        }
    }
}
