using System.Text;

namespace KloeRules.Benchmarks;

/// <summary>Rule files of any length, each rule a title, a condition of two parts and three clauses.</summary>
public static class GeneratedRules
{
    private const int LinesOfRule = 6;

    public static string OfRules(int rules)
    {
        var text = new StringBuilder("measure Calls\n  unit count\n  lower is better\n  target 40\nmeasure Visits\n  unit count\n  lower is better\n\n");
        for (var rule = 0; rule < rules; rule++)
        {
            text.Append($"flag \"Rule number {rule}\"\n");
            text.Append($"  when     Calls above {rule % 97} for {(rule % 12) + 1} months and Visits worsening > {rule % 30}% vs previous year\n");
            text.Append("  severity medium\n");
            text.Append("  probe    \"What is planned for the end of next quarter?\"\n");
            text.Append("  expect   \"Cause by area; actions with dates\"\n\n");
        }

        return text.ToString();
    }

    /// <summary>Rules that fill about as many lines.</summary>
    public static string OfLines(int lines) => OfRules(lines / LinesOfRule);
}
