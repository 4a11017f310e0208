using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using KloeRules.Papers.Building;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Tests.Charts;

/// <summary>Charts of a measure called Calls whose months end in January 2023, made by the whole way from rule to paper.</summary>
internal static class Charted
{
    private static readonly ShapeLibrary Library = new(shippedPath: null, CacheFolder());

    private static Month January => Sample.January;

    /// <summary>The paper of a rule about Calls.</summary>
    /// <param name="declared">The measure's clauses, parted by semicolons.</param>
    /// <param name="judgement">Behind "flag Calls".</param>
    public static Paper Paper(string declared, string judgement, Func<Measure, Frame> figures, Func<Measure, Measure>? change = null)
    {
        string[] lines = ["measure Calls", .. declared.Split(';').Select(clause => "  " + clause.Trim()), $"flag Calls {judgement}"];
        var pack = PackBinder.Bind(LanguageParser.Parse([new SourceText("rules.kloe", string.Join("\n", lines) + "\n")]));
        Assert.DoesNotContain(pack.Diagnostics, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        if (change is not null)
        {
            var changed = change(pack.Measures[0]);
            pack = pack with { Measures = [changed], Rules = [pack.Rules[0] with { Subjects = [changed] }] };
        }

        CompiledPack compiled;
        lock (Library)
        {
            compiled = Library.Compile(pack);
        }

        var ranked = Ranker.Rank(Evaluator.Evaluate(compiled, figures(pack.Measures[0]), January));
        return PaperBuilder.Build(ranked, new Sample().Run(), chance: null);
    }

    public static PaperQuestion Question(string declared, string judgement, params double?[] months) =>
        Assert.Single(Paper(declared, judgement, measure => new Frame([Series(measure, months)], [], [])).Questions);

    public static LineChart Line(string declared, string judgement, params double?[] months) =>
        Assert.IsType<LineChart>(Question(declared, judgement, months).Chart);

    /// <summary>Published at 0 decimals; a level without a value is blank.</summary>
    public static PaperQuestion Published(string declared, string judgement, double? month, double? quarter, double? year, double? onQuarter = null) =>
        Assert.Single(Paper(declared, judgement, measure => new Frame([], [new PublishedWindows(
            measure, "", January, Level(month), Level(quarter), Change(onQuarter), Change(null), Level(year), Change(null))], [])).Questions);

    /// <summary>A missing month has no row, unless it is the last.</summary>
    public static MonthlySeries Series(Measure measure, IReadOnlyList<double?> months, Marks ofLast = Marks.None) => new(
        measure,
        "",
        months.Select((value, i) => new Observation(January - (months.Count - 1 - i), value, null, null, null, i == months.Count - 1 ? ofLast : Marks.None, null, new Source("data.csv", i + 2, 3)))
            .Where((row, i) => row.Value is not null || i == months.Count - 1));

    /// <summary>The same figures again and again, so many in all.</summary>
    public static double?[] Again(int count, params double?[] figures) => [.. Enumerable.Range(0, count).Select(i => figures[i % figures.Length])];

    private static Figure Level(double? value) => new(value is null ? null : "as printed", value, value is null ? NoFigure.Blank : NoFigure.None, new Source("scorecard.tsv", 2, 3));

    private static FigureChange Change(double? difference) => new(null, difference, null, Arrow.None, difference is null ? NoFigure.Blank : NoFigure.None, new Source("scorecard.tsv", 2, 4));

    /// <summary>So that each shape is compiled once in a test run.</summary>
    private static string CacheFolder()
    {
        var folder = Directory.CreateTempSubdirectory("kloe-paper-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
