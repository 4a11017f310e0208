using KloeRules.Language.Binding;

namespace KloeRules.Measures.Reading.Tables;

/// <summary>Finds columns by what their header says, in the words that publishers use, the finer before the coarser.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, (Column Column, int Rank)> ByKey = new (Column Column, string[] Headers)[]
    {
        (Column.Measure, ["Measure", "Measure name", "Indicator", "Metric", "KPI"]),
        (Column.Area, ["Area", "Area name", "LPA", "District", "Borough", "Division", "Force"]),
        (Column.Period, ["Period", "Reporting period", "Month", "Month ending", "Date", "Quarter", "Financial year", "Year"]),
        (Column.Value, ["Value", "Figure", "Result"]),
        (Column.Numerator, ["Numerator"]),
        (Column.Denominator, ["Denominator"]),
        (Column.Sample, ["Sample", "Sample size", "Respondents"]),
        (Column.Margin, ["Margin of error", "Margin", "Confidence interval", "95% confidence interval"]),
        (Column.FirstPublished, ["First published", "First published value", "Originally published", "First figure"]),
        (Column.Status, ["Status", "Data status"]),
        (Column.Note, ["Note", "Comment"]),
    }
    .SelectMany(known => known.Headers.Select((header, rank) => (Key: NameKey.Of(header), Place: (known.Column, rank))))
    .ToDictionary(known => known.Key, known => known.Place, StringComparer.Ordinal);

    /// <summary>What a column with this header holds, or null when it is none of ours.</summary>
    public static Column? Of(string header) => ByKey.TryGetValue(NameKey.Of(header), out var place) ? place.Column : null;

    /// <summary>The zero-based column that holds this, or -1. Of several, the one whose word stands first above.</summary>
    public static int IndexOf(TableRow header, Column column) => Enumerable.Range(0, header.Cells.Count)
        .Where(index => Of(header[index]) == column)
        .OrderBy(index => ByKey[NameKey.Of(header[index])].Rank)
        .FirstOrDefault(-1);
}
