using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using Sprache;

namespace KloeRules.Language.Parsing.Repairs;

/// <summary>
/// Looks for the one change after which a line can be read: first among phrases that are said otherwise, then among slips. Nothing is proposed that was not
/// read, so a repair can be wrong about what was meant, but never about the language.
/// </summary>
/// <param name="skip">How many tokens of the line are the verb or the clause's words.</param>
/// <param name="parser">What the line is read with.</param>
internal sealed class Repairer(SourceText source, LineSyntax line, int skip, Parser<Payload> parser, NameIndex names)
{
    private const int MostTokens = 60;
    private const int MostTried = 40;

    /// <summary>The change, or null when there is none that helps.</summary>
    /// <param name="run">The line as far as it could be read.</param>
    public Repair? Find(TokenRun run)
    {
        var text = source[line.Span];
        if (line.Tokens.Count > MostTokens || text.IndexOf('\n') >= 0)
        {
            return null;
        }

        return Said(run).Concat(Slips.In(line.Tokens, skip, run)).Take(MostTried).FirstOrDefault(repair => Reads(Changed(text, repair)));
    }

    /// <summary>Phrases that stand in the line, outside of declared names.</summary>
    private IEnumerable<Repair> Said(TokenRun run)
    {
        var starts = new List<int>();
        for (var i = skip; i < line.Tokens.Count - 1; i += Math.Max(1, run.At(i).DeclaredName.Length))
        {
            starts.Add(i);
        }

        return from phrase in Phrases.All
               from start in starts
               let repair = phrase.At(line.Tokens, start)
               where repair is not null
               select repair;
    }

    private string Changed(string text, Repair repair) =>
        new SourceText("", text).With(repair.Edits.Select(edit => edit with { Span = edit.Span.Moved(-line.Span.Start) })).Text;

    private bool Reads(string text)
    {
        var tokens = new List<Token>();
        var end = new Lexer(text).Read(0, text.Length, 0, tokens);
        tokens.Add(new Token(Spelling.Nothing, end, end));
        if (tokens.Count <= skip || tokens.Any(token => token.Kind == TokenKind.OpenText))
        {
            return false;
        }

        var run = new TokenRun(names);
        run.Begin(tokens);
        var result = parser(run.At(skip));
        return result.WasSuccessful && Terminals.EndOfLine(result.Remainder).WasSuccessful;
    }
}
