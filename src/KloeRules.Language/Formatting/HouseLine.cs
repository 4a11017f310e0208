using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Formatting;

/// <summary>Words one statement line in house style: the verb or clause words, then what follows them.</summary>
/// <param name="keywords">How many tokens the verb or the clause's words are.</param>
/// <param name="kept">Stretches whose words and marks stay as they are.</param>
internal sealed class HouseLine(LineSyntax line, int keywords, IReadOnlyList<TextSpan> kept, IReadOnlyDictionary<int, HouseMark> marks)
{
    public IEnumerable<HouseWord> Words()
    {
        var isSpaceDue = false;
        for (var i = 0; line.Tokens[i].Kind != TokenKind.End;)
        {
            var token = line.Tokens[i];
            var isMark = marks.TryGetValue(i, out var mark);
            var isComma = IsSeparator(token);
            isSpaceDue |= isMark || i == keywords || (i > 0 && AreParted(line.Tokens[i - 1], token));
            var hasSpace = i > 0 && !isComma && (token.Start > token.FullStart || (isSpaceDue && token.Text != "#"));
            yield return new HouseWord(token, isMark ? mark.Text : TextOf(token), hasSpace, i == keywords);
            isSpaceDue = isMark ? mark.Text != "vs" : isComma;
            i += isMark ? mark.Tokens : 1;
        }
    }

    /// <summary>Keywords stand apart, but for the inside of brackets and marks that belong to them.</summary>
    private bool AreParted(Token before, Token token) =>
        before.Kind == TokenKind.Bullet
        || (IsKeyword(token) && before.Text != "(")
        || (token.Kind == TokenKind.Formula && before.Text != "(")
        || (IsKeyword(before) && (token.Kind != TokenKind.Symbol || (token.Text == "(" && !IsKept(token))));

    private bool IsKeyword(Token token) => token.Kind == TokenKind.Word && !IsKept(token);

    private bool IsSeparator(Token token) => token.Text == "," && !IsKept(token);

    private string TextOf(Token token) =>
        IsKept(token) ? token.Text
        : token.Kind == TokenKind.Bullet ? "-"
        : token.Kind == TokenKind.Text ? "\"" + token.Quoted + "\""
        : token.Text == "’" ? "'"
        : IsKeyword(token) ? Keyword(token)
        : token.Text;

    /// <summary>A name that is one quoted text keeps what stands in the quotes, not the kind of quotes.</summary>
    private bool IsKept(Token token) =>
        kept.Any(span => span.Start <= token.Start && token.End <= span.End && !(token.Kind == TokenKind.Text && span == token.Span));

    /// <summary>Lower case, but for SLA, RAG, months and P1.</summary>
    private static string Keyword(Token token) =>
        token.Folded is "sla" or "rag" ? token.Folded.ToUpperInvariant()
        : Month.NumberOf(token.Text) > 0 || token.Text.Any(char.IsDigit) ? token.Text
        : token.Folded;
}

/// <summary>A word or mark as the house style writes it.</summary>
/// <param name="Token">The first token that it was.</param>
internal readonly record struct HouseWord(Token Token, string Text, bool HasSpaceBefore, bool BeginsPayload);
