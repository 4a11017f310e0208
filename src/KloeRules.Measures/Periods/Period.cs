using System.Globalization;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Periods;

/// <summary>The time that one reported figure covers.</summary>
public readonly record struct Period(PeriodKind Kind, Month First)
{
    /// <summary>How many months it covers.</summary>
    public int Length => Kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        _ => 12,
    };

    public Month Last => First + (Length - 1);

    public static Period OfMonth(Month month) => new(PeriodKind.Month, month);

    /// <summary>The quarter of the calendar year; 1 is January to March.</summary>
    public static Period OfQuarter(int year, int quarter) => new(PeriodKind.Quarter, new Month(year, (quarter * 3) - 2));

    /// <summary>The financial year that starts in April of that year.</summary>
    public static Period OfFinancialYear(int year) => new(PeriodKind.FinancialYear, new Month(year, 4));

    public static Period OfCalendarYear(int year) => new(PeriodKind.CalendarYear, new Month(year, 1));

    /// <summary>
    /// Reads "Jan 2023", "Jan-23", "January 2023", "2023-01", "01/2023", a day of the month with the day first ("31/01/2023") or in
    /// ISO order, "Q1 2023" and "2023Q1" (calendar quarter), "Q1 2022/23" (quarter of the financial year), "2022/23", "2022-23" and
    /// "FY 2022/23", and "2022".
    /// "2010-11" is November 2010, as in ISO 8601; "2010/11" and "FY 2010-11" are the financial year.
    /// </summary>
    public static bool TryParse(string text, out Period period) => PeriodText.TryRead(text, out period);

    /// <summary>"Jan 2023", "Q1 2023", "2022/23" or "2022".</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => First.ToString(),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{(First.Number + 2) / 3} {First.Year:0000}"),
        PeriodKind.FinancialYear => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}/{(First.Year + 1) % 100:00}"),
        _ => First.Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}
