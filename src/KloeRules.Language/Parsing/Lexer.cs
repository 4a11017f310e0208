using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>Cuts one physical line into tokens. White space and comments become the full start of the token behind them.</summary>
internal sealed class Lexer(string text)
{
    private static readonly char[] Quotes = ['"', '“', '”'];

    private readonly Spellings spellings = new(text);

    /// <summary>Adds the tokens between <paramref name="start"/> and <paramref name="end"/>; returns the end of the last one.</summary>
    public int Read(int start, int end, int fullStart, List<Token> into)
    {
        var at = start;
        while ((at = SkipTrivia(at, end)) < end)
        {
            var token = Next(at, end, fullStart);
            into.Add(token);
            fullStart = at = token.End;
        }

        return fullStart;
    }

    private int SkipTrivia(int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF'))
        {
            at++;
        }

        var startsComment = at < end && text[at] == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '\uFEFF');
        return startsComment ? end : at;
    }

    private Token Next(int at, int end, int fullStart)
    {
        var c = text[at];
        if (char.IsLetter(c))
        {
            var isUnit = at > 0 && IsDigit(at - 1);
            return Make(TokenKind.Word, at, isUnit ? EndOfLetters(at, end) : EndOfWord(at, end), fullStart);
        }

        if (c is >= '0' and <= '9')
        {
            var clock = EndOfClock(at, end);
            return clock > 0
                ? Make(TokenKind.Clock, at, clock, fullStart)
                : Make(TokenKind.Number, at, EndOfNumber(at, end), fullStart);
        }

        if (c is '"' or '“' or '”')
        {
            var close = text.IndexOfAny(Quotes, at + 1, end - at - 1);
            return close < 0
                ? Make(TokenKind.OpenText, at, WithoutBlanks(at, end), fullStart)
                : Make(TokenKind.Text, at, close + 1, fullStart);
        }

        if (c == '{' && at + 1 < end && text[at + 1] == '{')
        {
            var close = text.IndexOf("}}", at + 2, end - at - 2, StringComparison.Ordinal);
            return close < 0
                ? Make(TokenKind.OpenFormula, at, WithoutBlanks(at, end), fullStart)
                : Make(TokenKind.Formula, at, close + 2, fullStart);
        }

        return Make(TokenKind.Symbol, at, at + (IsPair(at, end) ? 2 : 1), fullStart);
    }

    /// <summary>True for the marks of two characters.</summary>
    private bool IsPair(int at, int end) =>
        at + 1 < end && (text[at], text[at + 1]) is ('>', '=') or ('<', '=') or ('!', '=') or ('}', '}');

    private int WithoutBlanks(int at, int end)
    {
        while (end - 1 > at && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Letters right behind a number end at the next one, so that <c>1h30m</c> is two amounts.</summary>
    private int EndOfLetters(int at, int end)
    {
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private int EndOfWord(int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(text[at]) || IsInnerApostrophe(at, end)))
        {
            at++;
        }

        return at;
    }

    private bool IsInnerApostrophe(int at, int end) =>
        text[at] is '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1]);

    /// <summary>The end of <c>hh:mm:ss</c>, or 0.</summary>
    private int EndOfClock(int at, int end)
    {
        var hours = EndOfDigits(at, end);
        return hours - at <= 3 && IsColonAndTwoDigits(hours, end) && IsColonAndTwoDigits(hours + 3, end) && EndOfDigits(hours + 4, end) == hours + 6
            ? hours + 6
            : 0;
    }

    private bool IsColonAndTwoDigits(int at, int end) =>
        at + 2 < end && text[at] == ':' && IsDigit(at + 1) && IsDigit(at + 2);

    private int EndOfNumber(int at, int end)
    {
        at = EndOfDigits(at, end);
        while (at + 3 < end && text[at] == ',' && EndOfDigits(at + 1, end) == at + 4)
        {
            at += 4;
        }

        return at + 1 < end && text[at] == '.' && IsDigit(at + 1) ? EndOfDigits(at + 1, end) : at;
    }

    private int EndOfDigits(int at, int end)
    {
        while (at < end && IsDigit(at))
        {
            at++;
        }

        return at;
    }

    private bool IsDigit(int at) => text[at] is >= '0' and <= '9';

    private Token Make(TokenKind kind, int start, int end, int fullStart) =>
        new(spellings.At(kind, start, end), fullStart, start);
}
