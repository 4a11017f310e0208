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
        ListPayload list => list.Members.Select(member => member.Span).Concat(Maybe(list.Name?.Span)),
        RulePayload { Title: null, Condition: { } sentence } => [sentence.Span],
        RulePayload { Condition: { } condition } => In(condition),
        ConditionPayload clause => In(clause.Condition),
        DefinePayload define => In(define.Meaning).Concat([define.Name.Span]),
        GivenPayload given => given.Values.OfType<AmountSyntax>().Select(value => value.Span).Concat(Maybe(given.Area?.Span)).Concat([given.Measure.Span]),
        _ => [],
    };

    private static IEnumerable<TextSpan> In(ConditionSyntax condition) => condition switch
    {
        JoinedSyntax joined => joined.Parts.SelectMany(In),
        NotSyntax not => In(not.Inner),
        UnlessSyntax unless => In(unless.Inner).Concat(In(unless.Exception)),
        GroupSyntax group => In(group.Inner).Concat(Maybe(group.Scope?.Name.Span)),
        TermSyntax term => In(term.Judgement).Concat(Maybe((term.Subject as NamedSubject)?.Name.Span)).Concat(Maybe(term.Scope?.Name.Span)),
        _ => [],
    };

    private static IEnumerable<TextSpan> In(JudgementSyntax judgement) => judgement switch
    {
        DefinedSyntax defined => [defined.Name.Span],
        SignalSyntax signal => signal.Constants.Concat(Maybe(signal.Other?.Span)).Concat(Maybe(signal.Group?.Span)),
        _ => judgement.Constants,
    };

    private static IEnumerable<TextSpan> Maybe(TextSpan? span) => span is { } some ? [some] : [];
}
