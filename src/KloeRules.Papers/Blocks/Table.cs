using KloeRules.Papers.Charts;

namespace KloeRules.Papers.Blocks;

/// <summary>A table with one row of headings, which is repeated on every page. The first cell of a row heads it.</summary>
/// <param name="Caption">What a reader who can't see it is told it is.</param>
public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;

/// <param name="IsFigure">Set to the right.</param>
/// <param name="Share">Of the width that all columns have between them.</param>
public sealed record Column(string Title, bool IsFigure = false, double Share = 1);

/// <summary>A cell of words, or of a small picture with the words that say the same.</summary>
public sealed record Cell(IReadOnlyList<Run> Runs, Sparkline? Sparkline = null)
{
    public Cell(string text)
        : this([new Run(text)])
    {
    }
}
