using BenchmarkDotNet.Attributes;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Benchmarks;

/// <summary>`above 60 for 3 months` on 10,000 areas of 36 months, against a loop over the same numbers.</summary>
[MemoryDiagnoser]
public class StreakOverSeries
{
    private const int Areas = 10_000;
    private const int Months = 36;
    private const double Limit = 60;

    private static readonly Month Latest = new(2023, 1);

    private double[][] figures = [];
    private Pack pack = null!;
    private Frame frame = null!;
    private CompiledPack compiled = null!;
    private string[] names = [];

    [GlobalSetup]
    public void SetUp()
    {
        pack = PackBinder.Bind(LanguageParser.Parse(
            [new SourceText("rules.kloe", "measure Calls\n  unit count\nflag Calls above 60 for 3 months\n")]));
        compiled = new ShapeLibrary(shippedPath: null, cacheFolder: null).Compile(pack);
        names = [.. Enumerable.Range(0, Areas).Select(i => $"Area {i:00000}")];
        figures = [.. Enumerable.Range(0, Areas).Select(area => Enumerable.Range(0, Months).Select(month => Figure(area, month)).ToArray())];
        frame = new Frame(names.Select((name, area) => new MonthlySeries(pack.Measures[0], name, figures[area].Select((value, month) =>
            new Observation(Latest - (Months - 1 - month), value, null, null, null, Marks.None, null, Source.OfFile("data.csv"))))), [], []);
        if (Loop() != Verdicts() || Loop() != Findings())
            throw new InvalidOperationException("The loop and the engine disagree.");
    }

    [Benchmark(Baseline = true, Description = "loop over arrays")]
    public int Loop()
    {
        var asked = 0;
        foreach (var series in figures)
        {
            var holds = true;
            for (var back = 1; back <= 3; back++)
            {
                holds &= series[^back] > Limit;
            }

            asked += holds ? 1 : 0;
        }

        return asked;
    }

    [Benchmark(Description = "verdicts")]
    public int Verdicts()
    {
        var context = new RuleContext(pack.Rules[0], frame, pack.Settings.SteadyWithin);
        var asked = 0;
        foreach (var name in names)
        {
            asked += compiled.Rules[0].Judge(new Moment(context, pack.Measures[0], name, Latest)).Truth == Truth.True ? 1 : 0;
        }

        return asked;
    }

    [Benchmark(Description = "findings with explanations")]
    public int Findings() =>
        Evaluator.Evaluate(compiled, frame, Latest).Findings.Count(finding => finding.Verdict == Verdict.Asked);

    /// <summary>Scattered over 0 to 100 without a random number.</summary>
    private static double Figure(int area, int month) => ((area * 7919) + (month * 104_729)) % 101;
}
