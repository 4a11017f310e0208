using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Periods;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>Looks up what rows and columns of one monthly table are about, and keeps count of what can't be found.</summary>
internal sealed class RowFinder(Table table, MeasureNames names, ProblemList problems)
{
    private readonly UnknownMeasures unknownMeasures = new();
    private readonly Tally<PeriodKind> wholePeriods = new();

    // A table names few measures and few periods on many rows.
    private readonly Dictionary<string, Measure?> measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Period?> periods = new(StringComparer.Ordinal);

    public Source At(TableRow row, int column) => new(table.File, row.Number, column + 1);

    /// <summary>The measure named in that column; null when the row is to be passed over.</summary>
    public Measure? MeasureOf(TableRow row, int column)
    {
        if (row.IsBlank)
            return null;

        var measure = Once(measures, row[column], names.Find);
        if (row[column].Length == 0)
            problems.Add(DataProblems.NoMeasure(At(row, column)));
        else if (measure is null)
            unknownMeasures.Add(row[column], At(row, column));

        return measure;
    }

    /// <summary>The month written there; null when it is no month.</summary>
    public Month? MonthOf(string text, Source source)
    {
        if (Once(periods, text, written => Period.TryParse(written, out var parsed) ? parsed : null) is not { } period)
        {
            problems.Add(DataProblems.UnreadablePeriod(source, text));
            return null;
        }

        if (period.Kind == PeriodKind.Month)
            return period.First;

        wholePeriods.Add(period.Kind, source);
        return null;
    }

    /// <summary>To be called once the table is read: what was counted becomes problems.</summary>
    public void Report()
    {
        problems.AddRange(unknownMeasures.Problems(names));
        problems.AddRange(wholePeriods.All.Select(one => DataProblems.NotMonths(one.First, one.Key, one.Count, table.Shape)));
    }

    public void ReportUnread(IEnumerable<string> headers)
    {
        var unread = headers.Where(header => header.Length > 0).ToArray();
        if (unread.Length > 0)
            problems.Add(DataProblems.UnreadColumns(new Source(table.File, table.Header.Number, 0), unread));
    }

    private static TFound Once<TFound>(Dictionary<string, TFound> known, string text, Func<string, TFound> find)
    {
        if (!known.TryGetValue(text, out var found))
            known[text] = found = find(text);

        return found;
    }
}
