using KloeRules.Language.Binding;

namespace KloeRules.Measures.Reading.Tables;

/// <summary>Finds columns by what their header says, in the words that publishers use.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, Column> ByKey = new (Column Column, string[] Headers)[]
    {
        (Column.Measure, ["Measure", "Measure name", "Indicator", "Metric", "KPI"]),
        (Column.Area, ["Area", "Area name", "Force", "LPA", "District", "Borough", "Division"]),
        (Column.Period, ["Period", "Month", "Date", "Reporting period", "Month ending", "Quarter", "Financial year", "Year"]),
        (Column.Value, ["Value", "Figure", "Result"]),
        (Column.Numerator, ["Numerator"]),
        (Column.Denominator, ["Denominator"]),
        (Column.Sample, ["Sample", "Sample size", "Respondents"]),
        (Column.Status, ["Status", "Data status"]),
        (Column.Note, ["Note", "Comment"]),
    }
    .SelectMany(known => known.Headers, (known, header) => (known.Column, Key: NameKey.Of(header)))
    .ToDictionary(known => known.Key, known => known.Column, StringComparer.Ordinal);

    /// <summary>What a column with this header holds, or null when it is none of ours.</summary>
    public static Column? Of(string header) => ByKey.TryGetValue(NameKey.Of(header), out var column) ? column : null;

    /// <summary>The zero-based column that holds this, or -1. Of several, the one that carries its plain name, else the first.</summary>
    public static int IndexOf(TableRow header, Column column)
    {
        var found = Enumerable.Range(0, header.Cells.Count).Where(index => Of(header[index]) == column).ToArray();
        var plain = found.Where(index => NameKey.Of(header[index]) == NameKey.Of(column.ToString()));
        return plain.Concat(found).FirstOrDefault(-1);
    }
}
