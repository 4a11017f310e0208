using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>
/// The name of what is judged: the longest declared name. Where none stands, or words that are no judgement follow it, a declared name
/// with a slip of the pen; failing that, everything up to the judgement. So a misspelt name is looked up, and suggested, as a whole.
/// </summary>
internal static class SubjectName
{
    public static Parser<NameSyntax> Of(string what) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Text)
        {
            return Name(what)(input);
        }

        var length = Length(at);
        return length == 0
            ? Fail<NameSyntax>(at, what)
            : new Read<NameSyntax>(NameOf(at, at.Run.Tokens[at.Position + length - 1]), at.Run.At(at.Position + length));
    };

    private static int Length(TokenInput at)
    {
        var declared = at.DeclaredName.Length;
        if (declared > 0 && !GoesOn(at, declared))
        {
            return declared;
        }

        var misspelt = at.Run.Names.MatchMisspelt(at.Run.Tokens, at.Position, declared);
        if (misspelt > 0)
        {
            return misspelt;
        }

        var undeclared = LengthOfUndeclared(at);
        return declared == 0 || JudgementGrammar.IsStarter(at.Run.At(at.Position + undeclared)) ? Math.Max(declared, undeclared) : declared;
    }

    /// <summary>True when what follows the declared name is neither a judgement nor an area, so that it may be more of a name.</summary>
    private static bool GoesOn(TokenInput at, int declared)
    {
        var next = at.Run.Tokens[at.Position + declared];
        return next.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol
            && !JudgementGrammar.IsStarter(at.Run.At(at.Position + declared))
            && next.Folded is not ("in" or "by")
            && !at.Run.At(at.Position + declared).DeclaredName.IsDefinition;
    }
}
