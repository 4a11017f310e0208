using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;

namespace KloeRules.Language.Parsing.Repairs;

/// <summary>Slips that are no matter of words: brackets and quotes of another kind, things in another order, a word left out.</summary>
internal static class Slips
{
    private const int MostMoved = 5;
    private const int MonthsInYear = 12;
    private const int WeeksInYear = 52;
    private const int DaysInYear = 365;

    /// <param name="tokens">The line's, the last of which is its end.</param>
    /// <param name="skip">How many of them are the verb or the clause's words.</param>
    /// <param name="run">The line as far as it could be read.</param>
    public static IEnumerable<Repair> In(IReadOnlyList<Token> tokens, int skip, TokenRun run) =>
        Opening(tokens, skip, run.Names)
            .Concat(Marks(tokens))
            .Concat(Numbers(tokens))
            .Concat(Expected(tokens, run))
            .Concat(OtherOrder(tokens, skip))
            .Concat(Extra(tokens, run));

    /// <summary>"severity: high", "flag when …", a measure's name with a blank in it.</summary>
    private static IEnumerable<Repair> Opening(IReadOnlyList<Token> tokens, int skip, NameIndex names)
    {
        if (tokens[skip].Text is ":" or "=" or "-" or "–" || tokens[skip].Folded is "when" or "if" or "that" or "where" or "whenever" or "is" or "to")
        {
            yield return Without(tokens, skip, skip, isSafe: true);
        }

        for (var i = skip; i + 1 < tokens.Count && i < skip + 2; i++)
        {
            var joined = tokens[i].Text + tokens[i + 1].Text;
            var one = new Token(new Spelling(TokenKind.Word, joined), tokens[i].Start, tokens[i].Start);
            if (tokens[i].Kind == TokenKind.Word && tokens[i + 1].Kind == TokenKind.Word && names.Match([one, .. tokens.Skip(i + 2)], 0).Length > 0)
            {
                yield return new Repair($"Write {Wording.Quoted(joined)} as one word.", true, new TextEdit(tokens[i].Span.To(tokens[i + 1].Span), joined));
            }
        }
    }

    /// <summary>Square and curly brackets, and single quotes.</summary>
    private static IEnumerable<Repair> Marks(IReadOnlyList<Token> tokens)
    {
        var brackets = tokens.Where(token => token.Text is "[" or "{" or "]" or "}" or "（" or "）").ToArray();
        if (brackets.Length > 0)
        {
            yield return new Repair("Write round brackets.", true, brackets.Select(token => new TextEdit(token.Span, token.Text is "[" or "{" or "（" ? "(" : ")")).ToArray());
        }

        var quotes = tokens.Where(token => token.Text is "'" or "‘" or "’" or "`" or "«" or "»").ToArray();
        if (quotes.Length > 0 && quotes.Length % 2 == 0)
        {
            yield return new Repair("Write double quotes: \"…\"", true, quotes.Select(token => new TextEdit(token.Span, "\"")).ToArray());
        }

        var doubled = tokens.Where(token => token.Text == "\"\"").ToArray();
        if (doubled.Length > 0 && doubled.Length % 2 == 0)
        {
            yield return new Repair("One quote on either side is enough.", true, doubled.Select(token => new TextEdit(token.Span, "\"")).ToArray());
        }
    }

    /// <summary>"1 000", "1.000,0" and "30/09/2023".</summary>
    private static IEnumerable<Repair> Numbers(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (first, second) = (tokens[i], tokens[i + 1]);
            if (first.Kind != TokenKind.Number)
            {
                continue;
            }

            if (second.Folded is "weeks" or "week" or "days" or "day" && Parsing.Numbers.TryWhole(first.Text, out var count)
                && (int)Math.Round(count * (double)MonthsInYear / (second.Folded[0] == 'w' ? WeeksInYear : DaysInYear)) is var months and > 0)
            {
                var written = months == 1 ? "1 month" : $"{months} months";
                yield return Written(written, isSafe: false, first, second) with { Text = $"Figures are by month: write {Wording.Quoted(written)}." };
            }

            if (second.Kind == TokenKind.Number && second.Text.Length == 3 && first.Text.Length <= 3)
            {
                yield return Written($"{first.Text},{second.Text}", isSafe: true, first, second);
            }

            if (i + 2 < tokens.Count && second.Text == "," && tokens[i + 2].Kind == TokenKind.Number && first.Text.IndexOf('.') is var point and > 0 && first.Text.Length - point == 4)
            {
                var decimals = tokens[i + 2].Text.TrimEnd('0');
                yield return Written(first.Text.Replace('.', ',') + (decimals.Length > 0 ? "." + decimals : ""), isSafe: false, first, tokens[i + 2]);
            }

            if (i + 4 < tokens.Count && second.Text is "/" or "." or "-" && Month.TryParse($"{tokens[i + 4].Text}-{tokens[i + 2].Text.PadLeft(2, '0')}", out var month)
                && tokens[i + 4].Kind == TokenKind.Number && tokens[i + 4].Text.Length == 4)
            {
                var isWhole = first.Text.TrimStart('0') == "1" || first.Text == $"{month.Days}";
                yield return Written(month.ToString(), isWhole && !(Parsing.Numbers.TryWhole(first.Text, out var day) && day <= MonthsInYear && day > 1), first, tokens[i + 4]);
            }
        }
    }

    /// <summary>A word that is left out where nothing else can stand, or another in its place.</summary>
    private static IEnumerable<Repair> Expected(IReadOnlyList<Token> tokens, TokenRun run)
    {
        var words = run.Words.Distinct().ToArray();
        var found = tokens[run.Furthest];
        if (words.Length == 1 && run.Expected.Count == 1)
        {
            yield return new Repair(found.Kind == TokenKind.End ? $"Put {Wording.Quoted(words[0])} behind it." : $"Put {Wording.Quoted(words[0])} before it.", true, TextEdit.Before(found.Span, (found.Kind == TokenKind.End ? " " : "") + words[0] + (found.Kind == TokenKind.End ? "" : " ")));
            yield return new Repair($"Write {Wording.Quoted(words[0])} in its place.", false, new TextEdit(found.Span, words[0]));
        }

        if (found.Folded is "asked" or "quiet" or "building" or "cannot")
        {
            yield return new Repair("Put \"to be\" before it.", true, TextEdit.Before(found.Span, "to be "));
        }

        for (var i = 1; run.Words.Contains("until") && i < tokens.Count; i++)
        {
            if (Month.NumberOf(tokens[i].Text) > 0)
            {
                yield return new Repair("Put \"until\" before the month.", true, TextEdit.Before(tokens[i].Span, "until "));
            }
        }
    }

    /// <summary>Where and how long, and what is compared with, said before what must hold.</summary>
    private static IEnumerable<Repair> OtherOrder(IReadOnlyList<Token> tokens, int skip)
    {
        for (var from = skip; from < tokens.Count - 2; from++)
        {
            if (tokens[from].Folded is not ("in" or "for" or "vs" or "versus" or "against" or "since" or "by"))
            {
                continue;
            }

            for (var count = 2; count <= MostMoved && from + count < tokens.Count - 1; count++)
            {
                var (first, last, end) = (tokens[from], tokens[from + count - 1], tokens[tokens.Count - 2]);
                var words = Repair.Words(tokens, from, count);
                yield return new Repair(
                    $"Put {Wording.Quoted(words)} behind what must hold.",
                    true,
                    TextEdit.Leave(TextSpan.Between(first.FullStart, last.End)),
                    TextEdit.Behind(end.Span, " " + words));
            }
        }
    }

    /// <summary>A noun behind a figure, or a second limit; what is left out was meant to say something, so that is for the author to choose.</summary>
    private static IEnumerable<Repair> Extra(IReadOnlyList<Token> tokens, TokenRun run)
    {
        var at = run.Furthest;
        if (at > 1 && tokens[at - 1].Kind == TokenKind.Number && tokens[at].Kind == TokenKind.Word)
        {
            yield return Without(tokens, at, at, isSafe: false, "The measure says what is counted: leave");
        }

        if (at > 1 && tokens[at].Text is ">" or "<" or ">=" or "<=" && !JudgementGrammar.IsMovement(tokens[at - 1]))
        {
            yield return Without(tokens, at, tokens.Count - 2, isSafe: false, "One limit is enough: leave");
        }
    }

    private static Repair Without(IReadOnlyList<Token> tokens, int first, int last, bool isSafe, string leave = "Leave")
    {
        var words = Repair.Words(tokens, first, last - first + 1);
        return new Repair($"{leave} out {Wording.Quoted(words)}.", isSafe, TextEdit.Leave(TextSpan.Between(tokens[first].FullStart, tokens[last].End)));
    }

    private static Repair Written(string text, bool isSafe, Token first, Token last) =>
        new($"Write {Wording.Quoted(text)}.", isSafe, new TextEdit(first.Span.To(last.Span), text));
}
