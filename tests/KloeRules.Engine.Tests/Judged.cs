using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests;

/// <summary>Rules as an author writes them, judged on figures.</summary>
internal static class Judged
{
    private static readonly ShapeLibrary Library = new(shippedPath: null, TestFolder.New());

    /// <summary>A pack from the lines of one rule file; it must bind without a complaint.</summary>
    public static Pack Pack(params string[] lines)
    {
        var pack = PackBinder.Bind(LanguageParser.Parse([new SourceText("rules.kloe", string.Join("\n", lines) + "\n")]));
        Assert.DoesNotContain(pack.Diagnostics, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        return pack;
    }

    public static CompiledPack Compiled(Pack pack)
    {
        lock (Library)
        {
            return Library.Compile(pack);
        }
    }

    public static IReadOnlyList<Finding> All(Pack pack, Frame frame, Month asAt) => Evaluator.Evaluate(Compiled(pack), frame, asAt).Findings;

    /// <summary>The only finding of a pack with one rule.</summary>
    public static Finding One(Pack pack, Frame frame, Month asAt) => Assert.Single(All(pack, frame, asAt));

    public static Finding One(Rule rule, Frame frame, Month asAt) => One(Written.Pack(rule), frame, asAt);
}
