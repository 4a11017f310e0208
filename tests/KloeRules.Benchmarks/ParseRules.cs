using System.Text;
using BenchmarkDotNet.Attributes;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Benchmarks;

/// <summary>
/// Parsing 10,000 rules of five lines, beside reading their file. The size of the text is printed: megabytes divided by the mean is megabytes a second;
/// the column Ratio is how many times longer than reading the file.
/// </summary>
[MemoryDiagnoser]
public class ParseRules
{
    private readonly string path = Path.GetTempFileName();

    private SourceText[] files = [];

    [GlobalSetup]
    public void SetUp()
    {
        files = [new SourceText("rules.kloe", GeneratedRules.OfRules(10_000))];
        File.WriteAllText(path, files[0].Text);
        var megabytes = Encoding.UTF8.GetByteCount(files[0].Text) / 1e6;
        var bound = PackBinder.Bind(LanguageParser.Parse(files));
        Console.WriteLine($"// {megabytes:0.00} MB, {bound.Rules.Count} rules bound, {bound.Diagnostics.Count} diagnostics");
    }

    [GlobalCleanup]
    public void CleanUp() => File.Delete(path);

    [Benchmark(Baseline = true, Description = "read the file")]
    public int Read() => File.ReadAllText(path).Length;

    [Benchmark(Description = "parse")]
    public int Parse() => LanguageParser.Parse(files).Count;

    [Benchmark(Description = "parse and bind")]
    public int ParseAndBind() => PackBinder.Bind(LanguageParser.Parse(files)).Rules.Count;
}
