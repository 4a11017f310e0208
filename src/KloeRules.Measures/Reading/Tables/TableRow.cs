namespace KloeRules.Measures.Reading.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Number">The one-based line of the file on which it starts.</param>
internal sealed record TableRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of that zero-based column, trimmed; empty beyond the row's end and for -1, a column that is not there.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column].Trim() : string.Empty;

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
