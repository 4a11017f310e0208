using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Questions.Tests;

/// <summary>Measures, rules, judged steps and figures made by hand; the judged month is always January 2023.</summary>
internal static class Given
{
    public static readonly Month January = new(2023, 1);

    private static readonly SourceText Pack = new("rules.kloe", "pack\nmeasure\nrule\n");
    private static readonly TextSpan MeasureSpan = new(5, 7);
    private static readonly TextSpan RuleSpan = new(13, 4);

    public static Measure Measure(string name, Unit unit, Direction direction) =>
        new(name, Pack, MeasureSpan) { Unit = unit, Direction = direction };

    public static Measure PriorityResponse { get; } =
        Measure("Average Response Time: Priority", Unit.Duration, Direction.LowerIsBetter) with { Sla = 3600, PlanPriority = 1 };

    public static Rule Rule(string id, Condition condition, Severity severity = Severity.High, RuleVerb verb = RuleVerb.Flag) =>
        new(id, verb, id, condition, Pack, RuleSpan) { Severity = severity, HasTitle = true };

    public static Level Above(double limit) => new(0, 0, Comparison.Above, limit, 0, RuleSpan);

    public static LimitCheck Misses(LimitKind kind) => new(0, 0, kind, false, null, 0, RuleSpan);

    public static Change Moves(Movement movement, Comparator comparator) => new(0, 0, movement, null, false, comparator, RuleSpan);

    public static Streak For(int months, Condition inner) => new(inner, months, $"for {months} months", RuleSpan);

    public static Negation Not(Condition inner) => new(inner, RuleSpan);

    public static DataCheck NoData(int months) => new(0, 0, DataState.NoData, months, RuleSpan);

    public static Quantified MostOf(Condition inner) => new(Quantifier.MostOf, 0, 0, inner, RuleSpan);

    /// <summary>A leaf as judged; a change's difference and relative change follow from its two figures.</summary>
    public static Step Leaf(Condition node, Measure measure, string area = "", Window window = Window.Month, double? value = null,
        double? limit = null, double? reference = null, double? relative = null, Truth truth = Truth.True, string? caveat = null) =>
        new(node, measure, area, January, window, truth, UnknownReason.None, value, limit, reference, value - reference,
            relative ?? ((value - reference) / reference), 0, caveat, [new Source("data.csv", 2, 3)], []);

    public static Step Around(Condition node, params Step[] children) =>
        new(node, children[0].Measure, children[0].Area, January, Window.Month, Truth.True, UnknownReason.None,
            null, null, null, null, null, 0, null, [], children);

    public static Finding Asked(Rule rule, Step step, int periods = 1, bool fromWindows = false, Measure? measure = null) =>
        new(rule, measure ?? step.Measure, step.Area, January, Verdict.Asked, UnknownReason.None, periods, 0, step,
            new Persistence(periods, fromWindows));

    public static MonthlySeries Months(Measure measure, string area, params double?[] upToJanuary) =>
        new(measure, area, upToJanuary.Select((value, i) =>
            new Observation(January - (upToJanuary.Length - 1 - i), value, null, null, null, Marks.None, null, new Source("months.csv", i + 2, 3))));

    public static PublishedWindows Windows(Measure measure, double? month, double? quarter, double? vsQuarter, double? vsYear, double? year,
        double? vs12 = null, string area = "") =>
        new(measure, area, January, Figure(month, 1), Figure(quarter, 2), Against(vsQuarter, quarter, 3), Against(vsYear, quarter, 4),
            Figure(year, 5), Against(vs12, year, 6));

    public static RunFindings Run(IEnumerable<Finding> findings, Frame? frame = null, IReadOnlyList<Family>? families = null,
        PackSettings? settings = null)
    {
        var all = findings.ToArray();
        var rules = all.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        var measures = all.Select(finding => finding.Measure).Distinct().ToArray();
        var pack = new Pack(settings ?? new PackSettings("Test"), measures) { Rules = rules, Families = families ?? [] };
        return new RunFindings(pack, frame ?? Frame.Empty, January, all);
    }

    public static Frame Figures(params PublishedWindows[] windows) => new([], windows, []);

    public static Frame Figures(params MonthlySeries[] series) => new(series, [], []);

    private static Figure Figure(double? value, int column) =>
        new(value?.ToString("R", System.Globalization.CultureInfo.InvariantCulture), value, value is null ? NoFigure.Dash : NoFigure.None, new Source("scorecard.tsv", 23, column));

    private static FigureChange Against(double? difference, double? level, int column) =>
        new(null, difference, difference / (level - difference), Arrow.None, NoFigure.None, new Source("scorecard.tsv", 23, column));
}
