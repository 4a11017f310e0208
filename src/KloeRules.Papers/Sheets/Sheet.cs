namespace KloeRules.Papers.Sheets;

/// <summary>One table of the paper, for spreadsheets and CSV files.</summary>
/// <param name="Name">At most 31 characters, none of them <c>: \ / ? * [ ]</c>.</param>
/// <param name="Rows">Each with a cell for every column.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>"could-not-be-told.csv".</summary>
    public string FileName => Name.ToLowerInvariant().Replace(' ', '-') + ".csv";

    public static Sheet Of<T>(string name, IEnumerable<T> items, params (SheetColumn Column, Func<T, SheetCell> Cell)[] columns) =>
        new(name, [.. columns.Select(one => one.Column)], [.. items.Select(item => (IReadOnlyList<SheetCell>)[.. columns.Select(one => one.Cell(item))])]);
}
