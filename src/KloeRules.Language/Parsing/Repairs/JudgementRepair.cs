using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing.Repairs;

/// <summary>What was written where a judgement belongs and is neither one nor a declared name.</summary>
internal static class JudgementRepair
{
    private const int MostTokens = 20;

    /// <param name="written">Where the judgement stands, with "is" and "not" before it.</param>
    /// <param name="worse">The mark for the side on which the measure's figures are worse, or null where neither is.</param>
    public static Repair? Find(SourceText source, TextSpan written, string? worse)
    {
        var text = source[written];
        var tokens = TokensOf(text);
        if (tokens.Count > MostTokens)
        {
            return null;
        }

        var repair = Proposals(tokens, worse).FirstOrDefault(one => IsJudgement(TokensOf(new SourceText("", text).With(one.Edits).Text)));
        return repair is null ? null : repair with { Edits = [.. repair.Edits.Select(edit => edit with { Span = edit.Span.Moved(written.Start) })] };
    }

    private static IEnumerable<Repair> Proposals(IReadOnlyList<Token> tokens, string? worse)
    {
        var first = tokens.TakeWhile(token => token.Folded is "is" or "are" or "was" or "were" or "does" or "do" or "has" or "have").Count();
        if (worse is not null)
        {
            yield return new Repair($"Say which side of it is meant, such as {worse}.", false, TextEdit.Before(tokens[first].Span, worse + " "));
        }

        if (worse is not null && tokens.Count > first + 2 && tokens[first].Folded is "worse" or "better" && tokens[first + 1].Folded == "than")
        {
            var mark = tokens[first].Folded == "worse" ? worse : worse == ">" ? "<" : ">";
            yield return new Repair(
                $"For \"{tokens[first].Text} than\", write \"{mark}\".", true, new TextEdit(tokens[first].Span.To(tokens[first + 1].Span), mark));
        }

        foreach (var phrase in Phrases.All)
        {
            for (var at = 0; at <= first; at++)
            {
                if (phrase.At(tokens, at) is { } repair)
                {
                    yield return repair;
                }
            }
        }
    }

    private static bool IsJudgement(IReadOnlyList<Token> tokens)
    {
        var run = new TokenRun(new NameIndex());
        run.Begin(tokens);
        var start = tokens.TakeWhile(token => token.Folded is "is" or "are" or "was" or "were").Count();
        var result = JudgementGrammar.Judgement(run.At(start));
        return result.WasSuccessful && result.Value is not DefinedSyntax && Terminals.EndOfLine(result.Remainder).WasSuccessful;
    }

    private static IReadOnlyList<Token> TokensOf(string text)
    {
        var tokens = new List<Token>();
        var end = new Lexer(text).Read(0, text.Length, 0, tokens);
        tokens.Add(new Token(Spelling.Nothing, end, end));
        return tokens;
    }
}
