using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests;

/// <summary>Short ways to write measures, rules and figures down.</summary>
internal static class Written
{
    public static readonly SourceText File = new("rules.kloe", "flag something above something for 3 months\n");

    public static readonly TextSpan Somewhere = new(5, 9);

    public static readonly Source Cell = new("data.csv", 2, 3);

    public static Measure Measure(string name) => new(name, File, Somewhere);

    public static Measure Measure(string name, Unit unit, Direction direction) => Measure(name) with { Unit = unit, Direction = direction };

    public static Rule Rule(Condition condition) => new("rule", RuleVerb.Flag, "A rule", condition, File, Somewhere);

    public static Rule Rule(Condition condition, params Measure[] subjects) => Rule(condition) with { Subjects = subjects };

    public static Pack Pack(params Rule[] rules) => new(new PackSettings("Pack"), [.. rules.SelectMany(rule => rule.Subjects).Distinct()]) { Rules = rules };

    /// <summary>Months from <paramref name="from"/> on; null is a missing month.</summary>
    public static MonthlySeries Months(Measure measure, string area, Month from, params double?[] values) => new(
        measure,
        area,
        values.Select((value, i) => new Observation(from + i, value, null, null, null, Marks.None, null, Cell)).Where(row => row.Value is not null));

    public static Frame Frame(params MonthlySeries[] series) => new(series, [], []);

    /// <summary>Compiles conditions to an assembly as a build would; returns its path.</summary>
    public static string Shipped(string name, IEnumerable<Condition> conditions)
    {
        var path = Path.Combine(TestFolder.New(), name + ".dll");
        ShapeLibrary.WriteShipped([Pack([.. conditions.Select(condition => Rule(condition))])], path);
        return path;
    }
}
