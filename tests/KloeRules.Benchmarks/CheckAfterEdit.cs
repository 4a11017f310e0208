using BenchmarkDotNet.Attributes;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;

namespace KloeRules.Benchmarks;

/// <summary>
/// What an editor does after each key: reading a pack of 1,000 lines again, binding it and listing its diagnostics, after one digit came or went
/// in the middle. The column Median is what is promised to be under 10 ms; Ratio is how many times longer than reading the file.
/// </summary>
[MemoryDiagnoser]
[MedianColumn]
public class CheckAfterEdit
{
    private readonly string path = Path.GetTempFileName();

    private SourceText[] texts = [];
    private PackSyntax pack = PackSyntax.Of([]);
    private int turn;

    [GlobalSetup]
    public void SetUp()
    {
        var text = GeneratedRules.OfLines(1_000);
        var at = text.IndexOf(" months", text.Length / 2, StringComparison.Ordinal);
        texts = [new SourceText("rules.kloe", text), new SourceText("rules.kloe", text.Insert(at, "0"))];
        File.WriteAllText(path, text);
        pack = PackSyntax.Of([texts[0]]);
        Console.WriteLine($"// {texts[0].LineCount} lines, {PackBinder.Bind(pack.Files).Rules.Count} rules bound");
    }

    [GlobalCleanup]
    public void CleanUp() => File.Delete(path);

    [Benchmark(Baseline = true, Description = "read the file")]
    public int Read() => File.ReadAllText(path).Length;

    [Benchmark(Description = "parse the change")]
    public int ParseChange() => (pack = pack.With(Next())).Files.Count;

    [Benchmark(Description = "parse the change and bind")]
    public int Check() => PackBinder.Bind((pack = pack.With(Next())).Files).Diagnostics.Count;

    [Benchmark(Description = "parse everything and bind")]
    public int CheckEverything() => PackBinder.Bind(LanguageParser.Parse([Next()])).Diagnostics.Count;

    /// <summary>The text with the digit and without it by turns, new each time as an editor sends it.</summary>
    private SourceText Next() => new("rules.kloe", texts[++turn % 2].Text);
}
