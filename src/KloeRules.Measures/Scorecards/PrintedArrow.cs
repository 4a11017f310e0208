namespace KloeRules.Measures.Scorecards;

/// <summary>Takes the arrow off a printed change. It says which way the number went, not whether that is good.</summary>
internal static class PrintedArrow
{
    public static (string Text, Arrow Arrow) Split(string cell)
    {
        if (cell.Length < 2)
            return (cell, Arrow.None);

        var arrow = cell[^1] switch
        {
            '▲' or '△' or '↑' => Arrow.Up,
            '▼' or '▽' or '↓' => Arrow.Down,
            '—' or '–' or '→' or '►' or '▶' or '↔' => Arrow.Flat,
            '-' when cell[^2] == ' ' => Arrow.Flat,
            _ => Arrow.None,
        };
        return arrow == Arrow.None ? (cell, arrow) : (cell[..^1].TrimEnd(), arrow);
    }
}
