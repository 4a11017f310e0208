namespace KloeRules.Measures.Reading.Tables;

/// <summary>The table of one file or sheet, with its header as the first row.</summary>
/// <param name="File">As readers are shown it: the file, and the sheet of a workbook.</param>
internal sealed record Table(string File, TableShape Shape, IReadOnlyList<TableRow> Rows)
{
    public TableRow Header => Rows[0];

    /// <summary>What stands above the header: titles and explanation.</summary>
    public IReadOnlyList<TableRow> Above { get; init; } = [];
}
