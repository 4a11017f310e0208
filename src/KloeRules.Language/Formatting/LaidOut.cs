using KloeRules.Language.Syntax;

namespace KloeRules.Language.Formatting;

/// <summary>Moves a rule's condition between the verb's line and a line of its own. The rule stays the same, title and id included.</summary>
internal static class LaidOut
{
    private const int LongestLine = 150;
    private const string When = "when";

    public static StatementSyntax As(StatementSyntax statement, RuleLayout layout) => (layout, statement.Head) switch
    {
        (RuleLayout.Blocks, RulePayload { Condition: not null } head) => Block(statement, head),
        (RuleLayout.OneLine, RulePayload { Condition: null } head) when statement.Clauses.Count == 1 && statement.Clauses[0] is { Word: When } only =>
            OneLine(statement, head, (ConditionPayload)only.Payload, only.Line),
        _ => statement,
    };

    private static StatementSyntax Block(StatementSyntax statement, RulePayload head)
    {
        var tokens = statement.Text.Header.Tokens;
        var at = tokens.TakeWhile(token => token.Start < head.Condition!.Span.Start).Count();
        var below = head.Title is null
            ? tokens.Skip(at).Prepend(new Token(new Spelling(TokenKind.Word, When), tokens[at].FullStart, tokens[at].FullStart))
            : tokens.Skip(at - 1);
        var top = EndedBehind(tokens.Take(head.Title is null ? at : at - 1));
        var clause = new ClauseSyntax(When, new ConditionPayload(head.Condition!, head.Condition!.Span), new LineSyntax(below.ToArray()));
        var text = statement.Text with { Lines = [top, clause.Line, .. statement.Text.Lines.Skip(1)] };
        return statement with { Text = text, Head = head with { Condition = null }, Clauses = [clause, .. statement.Clauses] };
    }

    private static StatementSyntax OneLine(StatementSyntax statement, RulePayload head, ConditionPayload condition, LineSyntax below)
    {
        var first = below.Tokens.Skip(head.Title is null ? 1 : 0).ToArray();
        var line = statement.Text.Header.Tokens.Take(statement.Text.Header.Tokens.Count - 1)
            .Append(new Token(new Spelling(first[0].Kind, first[0].Text), first[0].Start, first[0].Start))
            .Concat(first.Skip(1))
            .ToArray();
        var gaps = first.Skip(1).Prepend(below.First).Append(first[0]).Select(token => statement.Source[Text.TextSpan.Between(token.FullStart, token.Start)]);
        return gaps.Any(HoldsComment) || first.Skip(1).Any(token => BreaksLine(statement, token)) || Length(line) > LongestLine
            ? statement
            : statement with
            {
                Text = statement.Text with { Lines = [new LineSyntax(line)] },
                Head = head with { Condition = condition.Condition },
                Clauses = [],
            };
    }

    private static LineSyntax EndedBehind(IEnumerable<Token> tokens)
    {
        var all = tokens.ToArray();
        var end = all[all.Length - 1].End;
        return new LineSyntax([.. all, new Token(Spelling.Nothing, end, end)]);
    }

    private static bool HoldsComment(string gap) => gap.IndexOf('#') >= 0;

    private static bool BreaksLine(StatementSyntax statement, Token token) =>
        statement.Source[Text.TextSpan.Between(token.FullStart, token.Start)].IndexOf('\n') >= 0;

    private static int Length(IEnumerable<Token> tokens) => tokens.Sum(token => token.Text.Length + 1);
}
