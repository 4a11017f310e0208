using System.Globalization;
using System.Text.RegularExpressions;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Periods;

/// <summary>The spellings of a period.</summary>
internal static partial class PeriodText
{
    private const int Longest = 40;

    public static bool TryRead(string text, out Period period)
    {
        var trimmed = text.Trim();
        period = default;
        return trimmed.Length is > 0 and <= Longest
            && (TryQuarter(trimmed, out period)
                || TryFinancialYear(trimmed, out period)
                || TryCalendarYear(trimmed, out period)
                || TryMonth(TimeOfDay().Replace(trimmed, string.Empty), out period));
    }

    private static bool TryQuarter(string text, out Period period)
    {
        period = default;
        var match = QuarterForm().Match(text);
        if (!match.Success)
            return false;

        var quarter = Number(match, "quarter");
        if (TryFinancialYear(match.Groups["year"].Value, out var year))
        {
            period = new Period(PeriodKind.Quarter, year.First + ((quarter - 1) * 3));
            return true;
        }

        if (!TryCalendarYear(match.Groups["year"].Value, out year))
            return false;

        period = Period.OfQuarter(year.First.Year, quarter);
        return true;
    }

    private static bool TryFinancialYear(string text, out Period period)
    {
        period = default;
        var match = FinancialYearForm().Match(text);
        if (!match.Success)
            return false;

        var first = Number(match, "first");
        var second = Number(match, "second");
        var isIsoMonth = second is >= 1 and <= 12 && match.Groups["between"].Value == "-" && match.Groups["prefix"].Length == 0;
        if (isIsoMonth || !IsYear(first) || (second != first + 1 && second != (first + 1) % 100))
            return false;

        period = Period.OfFinancialYear(first);
        return true;
    }

    private static bool TryCalendarYear(string text, out Period period)
    {
        period = default;
        if (!YearForm().IsMatch(text) || !IsYear(Number(text)))
            return false;

        period = Period.OfCalendarYear(Number(text));
        return true;
    }

    private static bool TryMonth(string text, out Period period)
    {
        period = default;
        var match = MonthForm().Match(text);
        if (!match.Success)
            return false;

        var year = YearOf(match.Groups["year"].Value);
        var month = MonthOf(match.Groups["month"].Value);
        if (!IsYear(year) || month is < 1 or > 12)
            return false;

        if (match.Groups["day"].Success && (Number(match, "day") < 1 || Number(match, "day") > DateTime.DaysInMonth(year, month)))
            return false;

        period = Period.OfMonth(new Month(year, month));
        return true;
    }

    private static int YearOf(string text) => text.Length == 2 ? 2000 + Number(text) : Number(text);

    private static int MonthOf(string text) => char.IsAsciiDigit(text[0]) ? Number(text) : Month.NumberOf(text);

    private static bool IsYear(int year) => year is >= 1900 and <= 2200;

    private static int Number(Match match, string group) => Number(match.Groups[group].Value);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?:Q(?<quarter>[1-4])[ /-]*(?<year>.*[0-9])|(?<year>.*[0-9])[ /-]*Q(?<quarter>[1-4]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex QuarterForm();

    [GeneratedRegex(
        "^(?<prefix>FY *)?(?<first>[0-9]{4})(?<between>[-/–])(?<second>[0-9]{4}|[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FinancialYearForm();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex YearForm();

    [GeneratedRegex(
        "^(?:(?<year>[0-9]{4})[-/. ](?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2}))?" +
        "|(?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4})" +
        "|(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[-/. ])?(?<month>[A-Za-z]{3,9})\\.?[-/ ]?(?<year>[0-9]{4}|[0-9]{2})" +
        "|(?<day>[0-9]{1,2})[-/.](?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4}|[0-9]{2}))$")]
    private static partial Regex MonthForm();

    /// <summary>Databases and workbooks write a day's midnight after its date.</summary>
    [GeneratedRegex("(?<=[0-9])[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?$")]
    private static partial Regex TimeOfDay();
}
