namespace KloeRules.Cli.Register;

/// <summary>Text that a spreadsheet must not take for a formula.</summary>
internal static class SpreadsheetText
{
    private const string Openers = "=+-@\t\r'";

    public static string Guarded(string text) => text.Length > 0 && Openers.Contains(text[0]) ? "'" + text : text;

    /// <summary>The text that was guarded.</summary>
    public static string Unguarded(string cell) => cell.Length > 1 && cell[0] == '\'' && Openers.Contains(cell[1]) ? cell[1..] : cell;
}
