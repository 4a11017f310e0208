using KloeRules.Engine.Compilation;
using KloeRules.Engine.Emission;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Snapshots;

namespace KloeRules.Engine.Tests.Compilation;

/// <summary>The C# that rules become.</summary>
public sealed class EmittedCodeTests
{
    private static readonly Month January = new(2023, 1);

    [Fact]
    public void Every_kind_of_condition_as_code()
    {
        var pack = Judged.Pack(
            "pack \"Kinds\"",
            "  formulas allowed",
            "measure Priority Response",
            "  unit duration, mean",
            "  lower is better",
            "  SLA 1h",
            "measure Attendance",
            "  unit percent",
            "  higher is better",
            "  target 90%",
            "family responses is \"Priority Response\", \"Attendance\"",
            "flag priority response SLA breach > 1h for 3 months",
            "flag \"Both slipping\"",
            "  when priority response worsening > 5% vs previous year and attendance not below 80%",
            "flag priority response outside its limits",
            "flag most of responses is provisional or priority response has no data for 3 months",
            "measure Emergency Response",
            "  unit duration, mean",
            "flag emergency response above priority response",
            "flag emergency response {{ value > mean(24) + 2 * sd(24) && !(abs(value - sla) < 0.5 || value == previous(12)) }}",
            "event \"New rota\" in Sep 2022 affects priority response: expect improvement within 6 months");
        Snapshot.Match(CodeOf(pack));
    }

    [Fact]
    public void The_same_shapes_give_the_same_bytes()
    {
        var shapes = Shapes(Judged.Pack("measure Calls", "  unit count", "flag Calls above 5 for 3 months"));
        Assert.Equal(ShapeCompiler.Compile("same", "stamp", shapes, []), ShapeCompiler.Compile("same", "stamp", shapes, []));
    }

    /// <summary>Text of an author that would be code, were it not kept out of it.</summary>
    public static TheoryData<string> Hostile =>
    [
        "quote\".kloe",
        "line\nSystem.Environment.Exit(1);\n.kloe",
        "*/ } } class Evil { static Evil() { throw null!; } } /*.kloe",
        "\\u0022; System.Environment.Exit(1); //.kloe",
        "\"\nnamespace Evil;\n#line hidden\n",
        "\u2028\u2029\u0085.kloe",
        "{0} {{ }} $\"{x}\".kloe",
        "",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Text_from_rule_files_never_becomes_code(string text)
    {
        var rule = RuleFull(text);
        var calls = rule.Subjects[0];
        var compiled = new ShapeLibrary(shippedPath: null, cacheFolder: null).Compile(Written.Pack(rule));
        var at = new Moment(new RuleContext(rule, Written.Frame(Written.Months(calls, "", January - 1, 9, 9)), 0.05), calls, "", January);
        Assert.Equal(Truth.True, compiled.Rules[0].Judge(at).Truth);
        Assert.Equal(MembersOf(RuleFull("harmless")), MembersOf(rule));
    }

    [Fact]
    public void A_condition_of_many_parts_compiles()
    {
        const int Parts = 650;
        var part = new Level(0, 0, Comparison.Above, 5, 0, Written.Somewhere);
        var calls = Written.Measure("Calls");
        var rule = Written.Rule(new AllOf([.. Enumerable.Repeat(part, Parts)], Written.Somewhere), calls);
        Assert.Equal(Verdict.Asked, Judged.One(rule, Written.Frame(Written.Months(calls, "", January, 9)), January).Verdict);
    }

    [Fact]
    public void A_condition_of_many_levels_compiles()
    {
        const int Levels = 130;
        var calls = Written.Measure("Calls");
        Condition condition = new Level(0, 0, Comparison.Above, 5, 0, Written.Somewhere);
        for (var level = 0; level < Levels; level++)
        {
            condition = new Negation(condition, Written.Somewhere);
        }

        var rule = Written.Rule(condition, calls);
        Assert.Equal(Verdict.Asked, Judged.One(rule, Written.Frame(Written.Months(calls, "", January, 9)), January).Verdict);
    }

    /// <summary>A rule with the text everywhere that a rule holds text.</summary>
    private static Rule RuleFull(string text)
    {
        var condition = new Streak(new Level(0, 0, Comparison.Above, 5, 0, default), 2, text, default);
        return new Rule(text, RuleVerb.Flag, text, condition, new SourceText(text, text + "\nflag Calls above 5\n"), default)
        {
            Subjects = [Written.Measure(text)],
            Sentence = text,
        };
    }

    /// <summary>Every type of the rule's assembly with its methods.</summary>
    private static IEnumerable<string> MembersOf(Rule rule) =>
        System.Reflection.Assembly.Load(ShapeCompiler.Compile("hostile", rule.Title, Shapes(Written.Pack(rule)), [])).GetTypes()
            .SelectMany(type => type.GetMethods((System.Reflection.BindingFlags)(-1)).Select(method => $"{type.FullName}.{method.Name}"));

    private static string CodeOf(Pack pack) => ShapeUnit.Of(Shapes(pack), []).ToFullString();

    private static IReadOnlyList<(Shape Shape, Rule Example)> Shapes(Pack pack) =>
        [.. pack.Rules.Select(rule => (Shape: Shape.Of(rule.Condition), rule)).OrderBy(pair => pair.Shape.Key, StringComparer.Ordinal)];
}
