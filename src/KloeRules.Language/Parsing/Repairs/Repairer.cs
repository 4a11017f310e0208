using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using Sprache;

namespace KloeRules.Language.Parsing.Repairs;

/// <summary>
/// Looks for the one change after which a line can be read, among phrases that are said otherwise and among slips. Nothing is proposed that was not
/// read, so a repair can be wrong about what was meant, but never about the language.
/// </summary>
/// <param name="skip">How many tokens of the line are the verb or the clause's words.</param>
/// <param name="parser">What the line is read with.</param>
internal sealed class Repairer(SourceText source, LineSyntax line, int skip, Parser<Payload> parser, NameIndex names)
{
    private const int MostTokens = 60;
    private const int MostTried = 40;

    private bool IsTooLong => line.Tokens.Count > MostTokens || source[line.Span].IndexOf('\n') >= 0;

    /// <summary>The language's words for a phrase of the line, or null where none helps.</summary>
    /// <param name="run">The line as far as it could be read.</param>
    public Repair? Said(TokenRun run) => First(Phrased(run));

    /// <summary>How a slip in the line is put right, or null where none is found.</summary>
    public Repair? Slip(TokenRun run) => First(Slips.In(line.Tokens, skip, run));

    /// <summary>True when the line can be read after the edits.</summary>
    public bool Reads(IEnumerable<TextEdit> edits) =>
        !IsTooLong && Reads(new SourceText("", source[line.Span]).With(edits.Select(edit => edit with { Span = edit.Span.Moved(-line.Span.Start) })).Text);

    private Repair? First(IEnumerable<Repair> repairs) => IsTooLong ? null : repairs.Take(MostTried).FirstOrDefault(repair => Reads(repair.Edits));

    /// <summary>Phrases that stand in the line, outside of declared names.</summary>
    private IEnumerable<Repair> Phrased(TokenRun run)
    {
        var declares = line.First.Folded is "define" or "family" or "group" or "measure";
        var starts = new List<int>();
        for (var i = skip; i < line.Tokens.Count - 1; i += declares ? 1 : Math.Max(1, run.At(i).DeclaredName.Length))
        {
            starts.Add(i);
        }

        return from phrase in Phrases.All
               from start in starts
               where !phrase.OnlyBeforeName || run.At(Math.Min(start + phrase.Typed.Count, line.Tokens.Count - 1)).DeclaredName.Length > 0
               let repair = phrase.At(line.Tokens, start)
               where repair is not null
               select repair;
    }

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
        return result.WasSuccessful && Terminals.EndOfLine(result.Remainder).WasSuccessful && !run.IsGuessing;
    }
}
