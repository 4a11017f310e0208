namespace KloeRules.Measures.Series;

/// <summary>Where a figure was read: file as shown to readers, one-based row and column.</summary>
public sealed record Source(string File, int Row, int Column)
{
    public override string ToString() => $"{File}, row {Row}, column {Column}";
}
