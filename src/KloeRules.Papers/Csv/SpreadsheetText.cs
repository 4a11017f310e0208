namespace KloeRules.Papers.Csv;

/// <summary>Text that a spreadsheet must not take for a formula.</summary>
public static class SpreadsheetText
{
    private const string Openers = "=+-@\t\r'";

    /// <summary>True when a spreadsheet could take the text for a formula, or for the mark that keeps it from doing so.</summary>
    public static bool IsRisky(string text) => text.Length > 0 && Openers.Contains(text[0]);

    public static string Guarded(string text) => IsRisky(text) ? "'" + text : text;

    /// <summary>The text that was guarded.</summary>
    public static string Unguarded(string cell) => cell.Length > 1 && cell[0] == '\'' && Openers.Contains(cell[1]) ? cell[1..] : cell;
}
