using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Formatting;

/// <summary>Finds what the author named or measured out: names, amounts, and the whole sentence of a rule that has no other title.</summary>
internal static class KeptText
{
    public static IEnumerable<TextSpan> In(Payload payload) => payload switch
    {
        TextPayload text => [text.Span],
        AmountPayload amount => [amount.Amount.Span],
        FormulaPayload formula => In(formula.Formula).Concat([formula.Name.Span]),
        ListPayload list => list.Members.Select(member => member.Span).Concat(Maybe(list.Name?.Span)),
        EventPayload happened => happened.Affected.Select(name => name.Span),
        RulePayload { Title: null, Condition: { } sentence } => [sentence.Span],
        RulePayload { Condition: { } condition } => In(condition),
        ConditionPayload clause => In(clause.Condition),
        DefinePayload define => In(define.Meaning).Concat([define.Name.Span]),
        GivenActionPayload action => action.LinkedTo.Select(name => name.Span).Concat([action.Title.Span]),
        SnoozePayload snooze => Maybe(snooze.Area?.Span),
        ConcernPayload concern => [concern.Measure.Span],
        GivenPayload given => given.Values.SelectMany(value => Maybe(value.Amount?.Span)).Concat(Maybe(given.Area?.Span)).Concat([given.Measure.Span]),
        ExpectPayload expect => Maybe(expect.Measure?.Span).Concat(Maybe(expect.Area?.Span)),
        _ => [],
    };

    private static IEnumerable<TextSpan> In(ConditionSyntax condition) => condition switch
    {
        JoinedSyntax joined => joined.Parts.SelectMany(In),
        NotSyntax not => In(not.Inner),
        UnlessSyntax unless => In(unless.Inner).Concat(In(unless.Exception)),
        GroupSyntax group => In(group.Inner).Concat(In(group.Scope)),
        ListSyntax list => list.Parts.SelectMany(In).Concat(In(list.Scope)),
        TermSyntax term => In(term.Judgement).Concat(In(term.Subject)).Concat(In(term.Scope)),
        _ => [],
    };

    private static IEnumerable<TextSpan> In(JudgementSyntax judgement) => judgement switch
    {
        DefinedSyntax defined => Maybe(defined.Name.Span).Concat(Maybe(defined.Filling?.Span)),
        AgainstSyntax against => against.Constants.Concat([against.Other.Span]),
        CodeFormulaSyntax formula => [formula.Span],
        SignalSyntax signal => signal.Constants.Concat(Maybe(signal.Other?.Span)).Concat(Maybe(signal.Group?.Span)),
        _ => judgement.Constants,
    };

    private static IEnumerable<TextSpan> In(SubjectSyntax? subject) => subject switch
    {
        NamedSubject named => [named.Name.Span],
        ActionSubject { LinkedTo: { } measure } => [measure.Span],
        DerivedSubject derived => In(derived.Formula),
        _ => [],
    };

    private static IEnumerable<TextSpan> In(FormulaSyntax formula) => formula switch
    {
        NameFormula name => [name.Name.Span],
        NumberFormula or CodedFormula => [formula.Span],
        RollingFormula rolling => In(rolling.Of),
        OthersFormula others => In(others.Of),
        TotalFormula total => total.Parts.SelectMany(In),
        OperationFormula operation => In(operation.Left).Concat(In(operation.Right)),
        _ => [],
    };

    private static IEnumerable<TextSpan> In(ScopeSyntax? scope) => scope?.Names.Select(name => name.Span) ?? [];

    private static IEnumerable<TextSpan> Maybe(TextSpan? span) => span is { } some ? [some] : [];
}
