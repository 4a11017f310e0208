using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Checking;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Formatting;

namespace KloeRules.Cases.Tests.Corpus;

public sealed class CorpusTests
{
    private const int All = 335;

    private static readonly string[] Measures =
    [
        "yoy-change", "period-change", "peer-comparison", "trend", "correlation-driver", "level-statement", "segment-variation", "turning-point",
        "family-breadth", "league-rank", "sustained-run", "exceptional-value", "stable-no-exception", "forecast-seasonality", "sla-target-breach",
        "target-met", "outlier", "target-stated", "concentration",
    ];

    private static readonly string[] Gates = ["data-quality", "sampling-error", "base-effect", "polarity-context"];

    private static readonly string[] Registers =
    [
        "action-status", "review-due", "finding-status", "deliverable-progress", "capacity-resource", "sustainment", "rag-grade", "delivery-risk", "finance",
    ];

    private static IReadOnlyList<Judgement> Judgements => CorpusPack.Whole.Judgements;

    [Fact]
    public void Every_judgement_is_there_once()
    {
        Assert.Equal(All, Judgements.Count);
        Assert.Equal(All, Judgements.Select(judgement => judgement.Id).Distinct().Count());
    }

    [Fact]
    public void Every_judgement_is_one_statement_or_has_a_reason() =>
        Assert.Empty(Judgements.Where(judgement => judgement.Statement is null && judgement.Reason.Length == 0).Select(judgement => judgement.Id));

    [Theory]
    [InlineData("action-status", 21)]
    [InlineData("base-effect", 5)]
    [InlineData("capacity-resource", 13)]
    [InlineData("concentration", 3)]
    [InlineData("correlation-driver", 10)]
    [InlineData("data-quality", 23)]
    [InlineData("deliverable-progress", 9)]
    [InlineData("delivery-risk", 4)]
    [InlineData("driver-unexplained", 4)]
    [InlineData("exceptional-value", 6)]
    [InlineData("family-breadth", 7)]
    [InlineData("finance", 1)]
    [InlineData("finding-status", 15)]
    [InlineData("forecast-seasonality", 4)]
    [InlineData("good-practice", 4)]
    [InlineData("governance-effectiveness", 7)]
    [InlineData("league-rank", 6)]
    [InlineData("level-statement", 13)]
    [InlineData("outlier", 3)]
    [InlineData("peer-comparison", 13)]
    [InlineData("period-change", 16)]
    [InlineData("polarity-context", 4)]
    [InlineData("qualitative-theme", 4)]
    [InlineData("rag-grade", 9)]
    [InlineData("review-due", 21)]
    [InlineData("rule-definition", 14)]
    [InlineData("sampling-error", 6)]
    [InlineData("scrutiny-selection", 11)]
    [InlineData("segment-variation", 8)]
    [InlineData("sla-target-breach", 5)]
    [InlineData("stable-no-exception", 6)]
    [InlineData("sustained-run", 5)]
    [InlineData("sustainment", 9)]
    [InlineData("target-met", 3)]
    [InlineData("target-stated", 3)]
    [InlineData("trend", 10)]
    [InlineData("turning-point", 8)]
    [InlineData("yoy-change", 22)]
    public void Every_kind_is_complete(string kind, int judgements) =>
        Assert.Equal(judgements, Judgements.Count(judgement => judgement.Kind == kind));

    [Theory]
    [InlineData("measures", 151, 151)]
    [InlineData("gates", 38, 38)]
    [InlineData("registers", 102, 102)]
    public void Of_the_judgements_about_measures_gates_and_registers_at_least_95_in_100_are_statements(string family, int judgements, int statements)
    {
        var kinds = family switch { "measures" => Measures, "gates" => Gates, _ => Registers };
        var found = Judgements.Where(judgement => kinds.Contains(judgement.Kind)).ToArray();

        Assert.Equal((judgements, statements), (found.Length, found.Count(judgement => judgement.Statement is not null)));
        Assert.True(statements * 100 >= judgements * 95, $"{statements} of {judgements}");
    }

    [Fact]
    public void Three_judgements_are_no_statements() =>
        Assert.Equal(["J219", "J242", "J503"], Judgements.Where(judgement => judgement.Statement is null).Select(judgement => judgement.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_statement_is_read_and_bound_without_error_or_warning()
    {
        var said = CorpusPack.Whole.Pack.Diagnostics
            .Where(one => one.Rule.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning)
            .Select(one => $"{one.Source.Path}:{one.Position} {one.Rule.Id}: {one.Message}")
            .ToArray();

        Assert.True(said.Length == 0, string.Join("\n", said));
    }

    [Fact]
    public void Every_file_is_in_house_style() =>
        Assert.All(CorpusPack.Whole.Files, file => Assert.Equal(file.Source.Text, HouseStyle.Of(file, CorpusPack.Whole.Pack)));

    /// <summary>Two people may judge the same, so that one rule says what another does is no complaint here.</summary>
    [Fact]
    public void No_lint_warns_of_a_statement_for_itself() =>
        Assert.DoesNotContain(
            PackCheck.Of(CorpusPack.Whole.Files, CorpusPack.Whole.Pack),
            one => one.Rule.Severity >= DiagnosticSeverity.Warning && one.Rule != DiagnosticCatalogue.SameAsAnother && one.Rule != DiagnosticCatalogue.ImpliedByAnother);

    [Fact]
    public void The_tracker_is_read_without_a_problem_and_holds_every_kind_of_entry()
    {
        Assert.Empty(CorpusVerdicts.Problems);
        Assert.Equal(
            [ActionKind.Action, ActionKind.Recommendation, ActionKind.AreaForImprovement, ActionKind.CauseOfConcern, ActionKind.Deliverable],
            CorpusVerdicts.Tracker.All.Select(action => action.Kind).Distinct().Order());
    }

    [Fact]
    public void Every_statement_is_asked_of_some_figures_and_left_alone_on_others_and_none_breaks()
    {
        var wrong = Judgements
            .Where(judgement => judgement.Statement is not null && !SetsFiguresApart(judgement))
            .Select(judgement => (judgement.Id, Verdicts: VerdictsOf(judgement)))
            .Where(one => one.Verdicts.Contains(Verdict.Broken) || !one.Verdicts.Contains(Verdict.Asked) || !one.Verdicts.Contains(Verdict.Quiet))
            .Select(one => $"{one.Id}: {string.Join(", ", one.Verdicts)}")
            .ToArray();

        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void What_sets_figures_apart_or_is_a_concern_is_about_the_measures_it_names()
    {
        var pack = CorpusPack.Whole.Pack;
        var figures = CorpusVerdicts.Figures(0);

        Assert.Equal(["J301", "J303", "J348", "J423", "J424"], Judgements.Where(SetsFiguresApart).Select(judgement => judgement.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["crime volume", "overall victim satisfaction"], pack.Concerns.Select(concern => concern.Measure.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["audited compliance"],
            pack.Events.Where(one => one.Effect == EventEffect.Break).SelectMany(one => one.Measures).Select(measure => measure.Name));
        Assert.Equal(
            ["101 abandonment", "999 abandonment", "CRIB abandonment", "999 answer time", "CRIB answer time", "forecast answer time", "immediate response"],
            pack.Measures.Where(measure => figures.SeriesOf(measure, "") is { } series && series.Value(new(2019, 9)) is null && series.Value(new(2019, 10)) is not null).Select(measure => measure.Name));
    }

    /// <summary>Concerns, and events that no improvement is expected of, are no rules: they change what rules make of figures.</summary>
    private static bool SetsFiguresApart(Judgement judgement) => judgement.Statement?.Verb == "concern"
        || CorpusPack.Whole.Pack.Events.Any(one => one.Effect != EventEffect.ExpectImprovement && CorpusPack.Whole.IsSaidBy(judgement, one.Source, one.Span));

    private static Verdict[] VerdictsOf(Judgement judgement) =>
        [.. CorpusPack.Whole.Pack.Rules.Where(rule => CorpusPack.Whole.IsSaidBy(judgement, rule.Source, rule.Span)).SelectMany(rule => CorpusVerdicts.All[rule]).Distinct()];
}
