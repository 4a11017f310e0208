namespace KloeRules.Papers.Sheets;

/// <summary>A column of a table.</summary>
/// <param name="Width">In characters.</param>
internal sealed record SheetColumn(string Heading, int Width)
{
    /// <summary>True for a column that people fill in.</summary>
    public bool IsForm { get; init; }

    /// <summary>What a cell of it may say; empty when that is free.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What whoever fills it in is told.</summary>
    public string? Hint { get; init; }
}
