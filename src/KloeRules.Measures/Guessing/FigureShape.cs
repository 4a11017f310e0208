using KloeRules.Measures.Reading.Cells;

namespace KloeRules.Measures.Guessing;

/// <summary>What a cell looks like, whatever its measure.</summary>
internal enum FigureShape
{
    /// <summary>Nothing is reported, or it is suppressed.</summary>
    Missing,
    Words,
    Percent,
    Duration,
    Pounds,
    Whole,
    Decimal,
}

/// <summary>Tells the shapes of cells apart.</summary>
internal static class FigureShapes
{
    public static FigureShape Of(string cell)
    {
        var text = CellText.Of(cell);
        return text.IsMissing ? FigureShape.Missing
            : text.Text.EndsWith('%') && NumberText.TryRead(text.Text.TrimEnd('%').TrimEnd(), out _) ? FigureShape.Percent
            : NumberText.TryRead(text.Text, out var number) ? (decimal.IsInteger(number) ? FigureShape.Whole : FigureShape.Decimal)
            : text.Text.TrimStart('-', '\u2212').StartsWith('£') ? FigureShape.Pounds
            : DurationText.Read(text.Text).Number is not null ? FigureShape.Duration
            : FigureShape.Words;
    }

    public static bool IsFigure(string cell) => Of(cell) is not (FigureShape.Missing or FigureShape.Words);

    /// <summary>The number of a cell that holds one, with or without a % sign.</summary>
    public static decimal? NumberOf(string cell) => NumberText.TryRead(CellText.Of(cell).Text.TrimEnd('%').TrimEnd(), out var number) ? number : null;
}
