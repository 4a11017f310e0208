namespace KloeRules.Measures.Series;

/// <summary>
/// Where a figure was read: file as shown to readers, one-based row and column. Row is the line of the file; column 0 means the whole row,
/// row 0 the whole file.
/// </summary>
public sealed record Source(string File, int Row, int Column)
{
    public static Source OfFile(string file) => new(file, 0, 0);

    public override string ToString() => (Row, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}, row {Row}",
        _ => $"{File}, row {Row}, column {Column}",
    };
}
