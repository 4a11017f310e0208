using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>
/// Lists of conditions of which so many must hold: with bullets below <c>any of:</c>, or on one line, <c>any of (A, B)</c>.
/// A list may stand inside a list, its bullets further to the right, and no deeper.
/// </summary>
internal static class ListGrammar
{
    /// <summary>What is expected where a list begins.</summary>
    public const string BulletName = "a line with a bullet, such as - recorded crime up";

    private const int Deepest = 2;

    private static readonly Parser<(ListKind Kind, int Count)> Head =
        (from word in AnyWord("any", "all", "none")
         from of in Word("of")
         select (word.Folded == "any" ? ListKind.Any : word.Folded == "all" ? ListKind.All : ListKind.None, 0))
        .Or(from words in Words("at least")
            from number in WholeNumber
            from of in Word("of")
            select (ListKind.AtLeast, number));

    /// <summary>":" where a list with bullets begins, "(" where one in brackets does, else null.</summary>
    public static string? Mark(TokenInput at)
    {
        var head = at.Token.Folded switch
        {
            "any" or "all" or "none" => 1,
            "at" => 3,
            _ => 0,
        };
        var of = at.Position + head;
        return head > 0 && of + 1 < at.Run.Tokens.Count && at.Run.Tokens[of].Folded == "of" && at.Run.Tokens[of + 1].Text is ":" or "("
            ? at.Run.Tokens[of + 1].Text
            : null;
    }

    public static Parser<((ListKind Kind, int Count) Head, IReadOnlyList<ConditionSyntax> Parts)> InBrackets(Parser<ConditionSyntax> part) =>
        from head in Head
        from open in Symbol("(")
        from first in part
        from rest in Symbol(",").Then(_ => part).Many()
        from close in Symbol(")")
        select (head, (IReadOnlyList<ConditionSyntax>)[first, .. rest]);

    public static Parser<((ListKind Kind, int Count) Head, IReadOnlyList<ConditionSyntax> Parts)> UnderBullets(Parser<ConditionSyntax> part) =>
        from head in Head
        from colon in Symbol(":")
        from parts in Bullets(part)
        select (head, parts);

    private static Parser<IReadOnlyList<ConditionSyntax>> Bullets(Parser<ConditionSyntax> part) => input =>
    {
        var at = (TokenInput)input;
        var (run, column) = (at.Run, at.Token.Column);
        if (at.Token.Kind != TokenKind.Bullet || run.Bullets.Count == Deepest || run.Bullets.Any(outer => outer >= column))
        {
            return Fail<IReadOnlyList<ConditionSyntax>>(at, BulletName);
        }

        run.Bullets.Push(column);
        var parts = new List<ConditionSyntax>();
        var result = default(IResult<ConditionSyntax>);
        while (at.Token.Kind == TokenKind.Bullet && at.Token.Column == column && (result = part(at.Advance())).WasSuccessful)
        {
            parts.Add(result.Value);
            at = (TokenInput)result.Remainder;
        }

        run.Bullets.Pop();
        return result!.WasSuccessful ? new Read<IReadOnlyList<ConditionSyntax>>(parts, at) : Unread<IReadOnlyList<ConditionSyntax>>.Here;
    };
}
