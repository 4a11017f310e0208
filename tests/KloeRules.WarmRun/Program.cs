using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

// Judges one small pack in a process of its own and says how: what the verdicts were, how often the compiler ran, and whether Roslyn was loaded.
// Arguments: the file of shipped shapes and the cache folder; with a third, "write", the file of shipped shapes is written first.
var pack = PackBinder.Bind(LanguageParser.Parse(
[
    new SourceText(
        "rules.kloe",
        """
        pack "Warm"
          formulas allowed
        measure Calls
          unit count
          lower is better
          target 40
        flag Calls above 5 for 3 months
        flag Calls misses target or Calls worsening > 5% vs previous month
        flag Calls has no data for 3 months
        flag Calls {{ value > mean(3) }}

        """),
]));
var series = new MonthlySeries(pack.Measures[0], "", Enumerable.Range(0, 4).Select(i =>
    new Observation(new Month(2022, 10) + i, 50 + i, null, null, null, Marks.None, null, Source.OfFile("data.csv"))));

if (args is [var path, _, "write"])
{
    ShapeLibrary.WriteShipped([pack], path);
    return;
}

var library = new ShapeLibrary(args[0], args[1]);
var findings = Evaluator.Evaluate(library.Compile(pack), new Frame([series], [], []), new Month(2023, 1)).Findings;
var isRoslynLoaded = AppDomain.CurrentDomain.GetAssemblies()
    .Any(assembly => assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
Console.WriteLine($"{string.Join(", ", findings.Select(finding => finding.Verdict))}; {library.Compilations} compilations; Roslyn {(isRoslynLoaded ? "loaded" : "not loaded")}");
