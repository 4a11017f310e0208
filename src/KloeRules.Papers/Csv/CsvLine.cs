namespace KloeRules.Papers.Csv;

/// <summary>One line of a CSV file for spreadsheets.</summary>
public static class CsvLine
{
    /// <summary>The cells between commas and the end of the line, CR LF: quoted where it must be; what a spreadsheet would take for a formula has an apostrophe before it.</summary>
    public static string Of(IEnumerable<string> cells) => string.Join(',', cells.Select(cell => Quoted(SpreadsheetText.Guarded(cell)))) + "\r\n";

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
