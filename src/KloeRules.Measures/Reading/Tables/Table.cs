namespace KloeRules.Measures.Reading.Tables;

/// <summary>The table of one file, with its header as the first row.</summary>
internal sealed record Table(string File, TableShape Shape, IReadOnlyList<TableRow> Rows)
{
    public TableRow Header => Rows[0];
}
