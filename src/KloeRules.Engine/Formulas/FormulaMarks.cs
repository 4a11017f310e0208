using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KloeRules.Engine.Formulas;

/// <summary>
/// Looks at a formula word by word before it is understood, so that text, assignments, statements, directives and comments never get as far
/// as a parser that gives them a meaning.
/// </summary>
internal static class FormulaMarks
{
    private const int MostMarks = 500;
    private const int DeepestBrackets = 64;

    private static readonly FrozenSet<SyntaxKind> Allowed = new[]
    {
        SyntaxKind.IdentifierToken, SyntaxKind.NumericLiteralToken, SyntaxKind.OpenParenToken, SyntaxKind.CloseParenToken, SyntaxKind.CommaToken,
        SyntaxKind.PlusToken, SyntaxKind.MinusToken, SyntaxKind.AsteriskToken, SyntaxKind.SlashToken, SyntaxKind.LessThanToken,
        SyntaxKind.LessThanEqualsToken, SyntaxKind.GreaterThanToken, SyntaxKind.GreaterThanEqualsToken, SyntaxKind.EqualsEqualsToken,
        SyntaxKind.ExclamationEqualsToken, SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken, SyntaxKind.ExclamationToken,
        SyntaxKind.QuestionToken, SyntaxKind.ColonToken, SyntaxKind.EndOfFileToken,
    }.ToFrozenSet();

    /// <summary>The first thing that is not allowed; null when there is none.</summary>
    /// <param name="isNaming">In a formula that works a measure out.</param>
    public static TextSpan? Find(string code, bool isNaming)
    {
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            var trivia = token.LeadingTrivia.Concat(token.TrailingTrivia).Where(one => !one.IsKind(SyntaxKind.WhitespaceTrivia)).ToArray();
            var isFirst = trivia.Length > 0 && trivia[0].SpanStart < token.SpanStart;
            if (isFirst)
            {
                return trivia[0].Span;
            }

            if (!IsAllowed(token, isNaming))
            {
                return token.Span;
            }

            if (trivia.Length > 0)
            {
                return trivia[0].Span;
            }
        }

        return null;
    }

    /// <summary>Too long or too deep for a tree that is walked part by part.</summary>
    public static bool IsTooComplex(string code)
    {
        var (count, depth) = (0, 0);
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            depth += token.IsKind(SyntaxKind.OpenParenToken) ? 1 : token.IsKind(SyntaxKind.CloseParenToken) ? -1 : 0;
            if (++count > MostMarks || depth > DeepestBrackets)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Numbers are digits with at most one point; a word is one that is known, letter by letter, so that no escape gets past.</summary>
    private static bool IsAllowed(SyntaxToken token, bool isNaming) => Allowed.Contains(token.Kind()) && token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => token.Text.All(c => char.IsAsciiDigit(c) || c == '.') && !token.ContainsDiagnostics,
        SyntaxKind.IdentifierToken => FormulaNames.IsKnown(token.Text, isNaming),
        _ => true,
    };
}
