using System.Globalization;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Stretches of the calendar: a month, a quarter of a financial year (<c>Q1 2022/23</c>), a financial year (<c>2022/23</c>).</summary>
internal static class PeriodGrammar
{
    private const string MonthExample = "a month such as Jan 2023";

    private const int MonthsInQuarter = 3;
    private const int MonthsInYear = 12;
    private const int April = 4;
    private const int ShortYears = 100;

    /// <summary>The first month; 31 March ends the year that the second number names.</summary>
    private static readonly Parser<Month> YearFromApril =
        from word in Unnamed(Word("fy").Or(Words("financial year"))).Optional()
        from first in One("a financial year such as 2022/23", token => token.Kind == TokenKind.Number && token.Text.Length == 4 && IsYear(token.Text))
        from dash in Symbol("/").Or(Unnamed(Symbol("-")))
        from last in One("the year after, as in 2022/23", token => IsNext(token, first))
        select new Month(Number(first.Text), April);

    private static readonly Parser<int> Quarter =
        One("a quarter such as Q1", token => token.Folded.Length == 2 && token.Folded[0] == 'q' && token.Folded[1] is >= '1' and <= '4')
            .Select(token => token.Folded[1] - '1');

    private static readonly Parser<PeriodSyntax> FinancialQuarter =
        from quarter in Quarter
        from of in Unnamed(Word("of")).Optional()
        from year in YearFromApril
        let first = year + (quarter * MonthsInQuarter)
        select new PeriodSyntax(first, first + (MonthsInQuarter - 1));

    private static readonly Parser<PeriodSyntax> FinancialYear =
        YearFromApril.Select(first => new PeriodSyntax(first, first + (MonthsInYear - 1)));

    public static readonly Parser<PeriodSyntax> Period =
        from the in Unnamed(Word("the")).Optional()
        from period in AmountGrammar.OneMonth.Select(month => new PeriodSyntax(month, month))
            .Or(Unnamed(FinancialYear))
            .Or(Unnamed(FinancialQuarter))
        select period;

    /// <summary>A month; where a period of several is written, its first.</summary>
    public static readonly Parser<Month> MonthName = Named(MonthExample, Period.Select(period => period.First!.Value));

    /// <summary>The month by which, or until which, something counts: of a period, its last.</summary>
    public static readonly Parser<Month> LastMonth = Named(MonthExample, Period.Select(period => period.Last!.Value));

    private static bool IsYear(string text) => Month.TryParse("Jan " + text, out _);

    private static bool IsNext(Token token, Token first) =>
        token.Kind == TokenKind.Number
        && IsYear(first.Text)
        && (token.Text.Length == 4 ? Number(token.Text) == Number(first.Text) + 1 : token.Text.Length == 2 && Number(token.Text) == (Number(first.Text) + 1) % ShortYears);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
