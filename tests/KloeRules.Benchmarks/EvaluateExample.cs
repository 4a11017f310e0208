using BenchmarkDotNet.Attributes;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Benchmarks;

/// <summary>One whole judging of the published example: every rule on every measure, with explanations.</summary>
[MemoryDiagnoser]
public class EvaluateExample
{
    private CompiledPack compiled = null!;
    private Frame frame = null!;
    private Month asAt;

    [GlobalSetup]
    public void SetUp()
    {
        var pack = PublishedExample.Pack();
        compiled = new ShapeLibrary(shippedPath: null, cacheFolder: null).Compile(pack);
        frame = PublishedExample.Frame(pack);
        asAt = frame.Latest!.Value;
        Console.WriteLine($"// {pack.Rules.Count} rules, {pack.Measures.Count} measures, {compiled.ShapeKeys.Count} shapes, {Judge()} findings");
    }

    [Benchmark]
    public int Judge() => Evaluator.Evaluate(compiled, frame, asAt).Findings.Count;
}
