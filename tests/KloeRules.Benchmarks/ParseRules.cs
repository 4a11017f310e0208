using System.Text;
using BenchmarkDotNet.Attributes;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Benchmarks;

/// <summary>Parsing 10,000 rules of five lines; the size of the text is printed, for megabytes a second.</summary>
[MemoryDiagnoser]
public class ParseRules
{
    private const int Rules = 10_000;

    private SourceText[] files = [];

    [GlobalSetup]
    public void SetUp()
    {
        files = [new SourceText("rules.kloe", Text())];
        var megabytes = Encoding.UTF8.GetByteCount(files[0].Text) / 1e6;
        var bound = PackBinder.Bind(LanguageParser.Parse(files));
        Console.WriteLine($"// {megabytes:0.00} MB, {bound.Rules.Count} rules bound, {bound.Diagnostics.Count} diagnostics");
    }

    [Benchmark(Baseline = true, Description = "parse")]
    public int Parse() => LanguageParser.Parse(files).Count;

    [Benchmark(Description = "parse and bind")]
    public int ParseAndBind() => PackBinder.Bind(LanguageParser.Parse(files)).Rules.Count;

    private static string Text()
    {
        var text = new StringBuilder("measure Calls\n  unit count\n  lower is better\n  target 40\nmeasure Visits\n  unit count\n  lower is better\n\n");
        for (var rule = 0; rule < Rules; rule++)
        {
            text.Append($"flag \"Rule number {rule}\"\n");
            text.Append($"  when     Calls above {rule % 97} for {(rule % 12) + 1} months and Visits worsening > {rule % 30}% vs previous year\n");
            text.Append("  severity medium\n");
            text.Append("  probe    \"What is planned for the end of next quarter?\"\n");
            text.Append("  expect   \"Cause by area; actions with dates\"\n\n");
        }

        return text.ToString();
    }
}
