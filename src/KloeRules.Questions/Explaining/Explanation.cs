using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Wording;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Explaining;

/// <summary>A recorded judgement as lines to read: each condition with its figure, its limit, and whether it holds or why it can't be told.</summary>
public static class Explanation
{
    private const string Indent = "  ";

    public static IReadOnlyList<string> Of(Step step) => [.. Lines(step, "")];

    /// <summary>Of a claim, the sentence as it was claimed and not its opposite, which is what the rule looks for.</summary>
    public static IReadOnlyList<string> Of(Finding finding) => finding.Explanation is not { } step ? []
        :
        [
            .. Of(finding.Rule.Verb == RuleVerb.Claim && step.Children is [var claimed] ? claimed : step),
            .. finding.AmongTests is { } among ? [ChanceWords.Of(among)] : Array.Empty<string>(),
        ];

    /// <summary>"building, 2 of 3 months", "cannot tell: A month that the rule needs is missing."</summary>
    public static string Verdict(Finding finding) => finding.Verdict switch
    {
        var verdict when Word(finding.Rule.Verb, verdict) is { } word => word,
        Engine.Verdicts.Verdict.Asked => finding.Needed > 0 ? $"asked, {StreakWords.Held(finding.Persistence)}" : "asked",
        Engine.Verdicts.Verdict.Building => $"building, {finding.Run} of {finding.Needed} {StreakWords.Unit(finding.Rule)}",
        Engine.Verdicts.Verdict.CannotTell => "cannot tell: " + UnknownWords.Of(finding.Reason),
        Engine.Verdicts.Verdict.Broken => "broken: " + finding.Broken,
        _ => "quiet",
    };

    /// <summary>What a verdict is called where the statement is no rule that asks; null where it is, or where the reason must be added.</summary>
    public static string? Word(RuleVerb verb, Verdict verdict) => (verb, verdict) switch
    {
        (RuleVerb.Claim, Engine.Verdicts.Verdict.Asked) => "contradicted",
        (RuleVerb.Claim, Engine.Verdicts.Verdict.Quiet or Engine.Verdicts.Verdict.Building) => "holds",
        (RuleVerb.Note, Engine.Verdicts.Verdict.Asked) => "noted",
        _ => null,
    };

    private static IEnumerable<string> Lines(Step step, string indent)
    {
        yield return indent + Line(step);
        if (step.Basis is { } basis)
        {
            yield return $"{indent}{Indent}{BasisWords.Of(basis, step.Measure.Unit)}";
        }

        foreach (var line in step.Children.SelectMany(child => Lines(child, indent + Indent)))
        {
            yield return line;
        }
    }

    private static string Line(Step step) => step.Node switch
    {
        AllOf { IsContrast: true } => $"these together, the one set against the other: {Outcome(step)}",
        AllOf => $"all of these: {Outcome(step)}",
        AtLeastOf some => $"at least {some.Count} of these: {Outcome(step)}",
        AnyOf => $"any of these: {Outcome(step)}",
        Negation => $"not: {Outcome(step)}",
        Streak streak => $"{streak.Written}: {Outcome(step)}",
        SomeMonths some => $"{some.Written}: {Outcome(step)}",
        Since since => $"{since.Written}: {Outcome(step)}",
        InUpdates updates => $"{updates.Written}: {Outcome(step)}",
        OfLinked linked => $"{Words(linked.Quantifier, linked.Count)} of its measures: {Outcome(step)}",
        ActionCheck check => $"{ActionExplanation.Of(check, step)}: {Outcome(step)}{Source(step)}",
        AcrossAreas across => $"{across.Written}: {Outcome(step)}",
        Quantified some => $"{Words(some.Quantifier, some.Count)} of the family: {Outcome(step)}",
        _ => $"{Leaf(step)}: {Outcome(step)}{Caveat(step)}{Source(step)}",
    };

    private static string Words(Quantifier quantifier, int count) => quantifier switch
    {
        Quantifier.AnyOf => "any",
        Quantifier.MostOf => "most",
        Quantifier.AllOf => "all",
        _ => $"{count} or more",
    };

    private static string Leaf(Step step)
    {
        var unit = step.Measure.Unit;
        var subject = $"{SubjectWords.Of(step.Measure.Name, step.Area)}, {SubjectWords.Period(step.Window, step.Month)}";
        var figure = step.Value is { } value ? FigureWords.Level(value, unit) : "no figure";
        return step.Node switch
        {
            Change change => $"{subject}, {figure}, {ChangeOf(step)} on {ChangeWords.Earlier(change)}, asked whether {Wanted(change, step)}",
            LimitCheck check => $"{subject}, {figure}, asked whether it {(check.Wanted ? "meets" : "misses")} "
                + $"{LimitText.Of(check.Kind)} {(step.Limit is { } limit ? FigureWords.Level(limit, unit) : "(none declared)")}",
            SignalCheck => $"{subject}, {figure}, asked whether it {SignalWords.Asked(step)}{Held(step)}",
            Level level => $"{subject}, {figure}, asked whether it is {LineWords.Of(level, unit)}",
            Against against => $"{subject}, {figure}, asked whether it is {LineWords.Of(against, against.Named, unit)}"
                + (step.Limit is { } other ? $" ({FigureWords.Level(other, unit)})" : ""),
            WithoutEffect effect => $"{subject}, {figure}, {ChangeOf(step)} on the months before {effect.First}, "
                + $"asked whether {effect.Due} has passed without an improvement",
            CodeFormula formula => $"{subject}, {figure}, asked whether {formula.Text.Code.Trim()}{Workings(step)}",
            DataCheck { State: DataState.NoData } data => $"{subject}, asked whether there is no figure in {data.Months} {(data.Months == 1 ? "month" : "months")}"
                + (step.Detail is { } detail ? ", " + detail : ""),
            _ => $"{subject}, {figure}, asked whether it is provisional",
        };
    }

    private static string Workings(Step step) => step.Workings.Count == 0
        ? ""
        : " with " + string.Join(", ", step.Workings.Select(working => $"{working.Name}: {FigureWords.Working(working, step.Measure.Unit)}"));

    /// <summary>The figures behind a signal: limits, what is usual, chance.</summary>
    private static string Held(Step step) => string.Concat(
        SignalWords.Lines(step).Select(line => $", {line.Label} {FigureWords.Level(line.Figure, step.Measure.Unit)}"))
        + (SignalWords.Besides(step) is { } besides ? $", {besides}" : "")
        + (step.Chance is { } chance ? $", {ChanceWords.Of(chance)}" : "");

    private static string ChangeOf(Step step) =>
        step is { Difference: null, Relative: null } ? "no change known"
        : step is { Difference: not null, Relative: { } relative } ? $"{ChangeWords.Of(step, step.Measure.Unit)} ({FigureWords.Relative(relative)})"
        : ChangeWords.Of(step, step.Measure.Unit);

    private static string Wanted(Change change, Step step)
    {
        var movement = change.Movement.ToString().ToLowerInvariant();
        return change.Amount is not { } amount
            ? step.Limit is { } steady ? $"{movement} by {FigureWords.Relative(steady)} or more" : movement
            : amount.Kind == Language.Units.AmountKind.Percent
                ? $"{movement} by more than {FigureWords.Relative(amount.Value)}"
                : $"{movement} by more than {FigureWords.Difference(amount.Value, step.Measure.Unit)}";
    }

    private static string Outcome(Step step) => step.Truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "cannot tell. " + UnknownWords.Of(step.Reason),
    };

    /// <summary>What the statistics below don't say already.</summary>
    private static string Caveat(Step step) => step.Caveat is { } caveat && step.Basis?.Warnings.Contains(caveat) != true ? $" ({Sentence.Capital(caveat).TrimEnd('.')})" : "";

    private static string Source(Step step) => step.Sources.Count == 0 ? "" : $" [{CellRanges.Of(step.Sources)}]";
}
