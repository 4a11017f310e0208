using KloeRules.Measures.Periods;
using KloeRules.Measures.Reading.Tables;

namespace KloeRules.Measures.Guessing;

/// <summary>Guesses from a heading's words what its column holds; the words that every reader knows come first.</summary>
internal static class HeadingWords
{
    private static readonly (Column Column, string[] Words)[] Known =
    [
        (Column.Numerator, ["numerator", "successes"]),
        (Column.Denominator, ["denominator", "base", "cases"]),
        (Column.Measure, ["measure", "measures", "indicator", "indicators", "metric", "kpi", "title", "description", "name", "category", "type"]),
        (Column.Area, ["area", "district", "lpa", "lpu", "bcu", "borough", "division", "force", "region", "location", "hub", "station"]),
        (Column.Period, ["month", "date", "period", "quarter", "year"]),
        (Column.Value, ["value", "actual", "figure", "result", "performance"]),
    ];

    public static Column? Of(string heading)
    {
        if (ColumnNames.Of(heading) is { } column)
            return column;

        var words = heading.ToLowerInvariant().Split([' ', '_', '(', ')', ':', '/', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        return Known.Where(known => words.Any(known.Words.Contains)).Select(known => (Column?)known.Column).FirstOrDefault();
    }

    /// <summary>A month; quarters and years are no columns of a monthly table.</summary>
    public static bool IsMonth(string text, out Language.Time.Month month)
    {
        var isMonth = Period.TryParse(text, out var period) && period.Kind == PeriodKind.Month;
        month = period.First;
        return isMonth;
    }
}
