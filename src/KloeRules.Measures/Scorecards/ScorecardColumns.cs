using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading.Tables;

namespace KloeRules.Measures.Scorecards;

/// <summary>Which column of a scorecard holds which window, by the words of its header; -1 for a window that is not there.</summary>
internal sealed record ScorecardColumns(
    int Measure,
    int Area,
    int LastMonth,
    int Last3Months,
    int VsPrevious3Months,
    int VsPreviousYear,
    int Last12Months,
    int VsPrevious12Months)
{
    private const string LastMonthWords = "Last Month";
    private const string Last12MonthsWords = "Last 12 Months";

    /// <summary>How many cells a row of this table has.</summary>
    public int Width { get; private init; }

    /// <summary>The month in the header; null when it names none.</summary>
    public Month? Month { get; private init; }

    /// <summary>Headers of windows that end in another month than the table does.</summary>
    public IReadOnlyList<(int Column, string Header)> EndElsewhere { get; private init; } = [];

    /// <summary>A cheap look at one line, to spare the rest of a long report.</summary>
    public static bool MayBeHeader(string line) =>
        line.Contains(LastMonthWords, StringComparison.OrdinalIgnoreCase)
        || line.Contains(Last12MonthsWords, StringComparison.OrdinalIgnoreCase);

    public static bool IsHeader(TableRow row) =>
        ColumnNames.IndexOf(row, Column.Measure) >= 0 && (IndexOf(row, LastMonthWords) >= 0 || IndexOf(row, Last12MonthsWords) >= 0);

    public static ScorecardColumns Of(TableRow header)
    {
        var columns = new ScorecardColumns(
            ColumnNames.IndexOf(header, Column.Measure),
            ColumnNames.IndexOf(header, Column.Area),
            IndexOf(header, LastMonthWords),
            IndexOf(header, "Last 3 Months"),
            IndexOf(header, "vs. Previous 3 Months"),
            IndexOf(header, "vs. Previous Year"),
            IndexOf(header, Last12MonthsWords),
            IndexOf(header, "vs. Previous 12 Months"))
        {
            Width = header.Cells.Count,
        };
        int[] windows = [columns.LastMonth, columns.Last3Months, columns.Last12Months];
        var month = windows.Select(column => EndOf(header[column])).FirstOrDefault(end => end is not null);
        return columns with
        {
            Month = month,
            EndElsewhere = windows
                .Where(column => EndOf(header[column]) is { } end && end != month)
                .Select(column => (column, header[column]))
                .ToArray(),
        };
    }

    /// <summary>The same columns without the windows that end elsewhere, and without the changes that are measured from them.</summary>
    public ScorecardColumns WithoutEndElsewhere()
    {
        var left = EndElsewhere.Select(one => one.Column).ToHashSet();
        var has3 = !left.Contains(Last3Months);
        var has12 = !left.Contains(Last12Months);
        return this with
        {
            Last3Months = has3 ? Last3Months : -1,
            VsPrevious3Months = has3 ? VsPrevious3Months : -1,
            VsPreviousYear = has3 ? VsPreviousYear : -1,
            Last12Months = has12 ? Last12Months : -1,
            VsPrevious12Months = has12 ? VsPrevious12Months : -1,
        };
    }

    private static int IndexOf(TableRow header, string words)
    {
        var key = NameKey.Of(words);
        return Enumerable.Range(0, header.Cells.Count)
            .Where(index => NameKey.Of(header[index].Split('(')[0]) == key)
            .FirstOrDefault(-1);
    }

    /// <summary>The last month in brackets: "(Jan-2023)", "(Nov-2022 to Jan-2023)".</summary>
    private static Month? EndOf(string header)
    {
        var open = header.LastIndexOf('(');
        var inside = open < 0 ? string.Empty : header[(open + 1)..].TrimEnd(')', ' ');
        var from = inside.LastIndexOf(" to ", StringComparison.OrdinalIgnoreCase);
        return Language.Time.Month.TryParse(from < 0 ? inside : inside[(from + 4)..], out var month) ? month : null;
    }
}
