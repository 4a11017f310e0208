namespace KloeRules.Papers.Charts;

/// <summary>A picture of figures, before any format. Title, alternative text and figures come from the same evidence as the table beside it.</summary>
/// <param name="Title">States the finding.</param>
/// <param name="AltText">All that the picture shows, in words.</param>
public abstract record Chart(string Title, string AltText);

/// <summary>A line with a dot a month, in the grammar of "Making Data Count": mean, dashed limits, target, special causes marked.</summary>
/// <param name="Points">One a calendar month without a gap in the months, oldest first; a missing figure is a gap in the line.</param>
/// <param name="Lines">Horizontal, each with its name.</param>
public sealed record LineChart(string Title, string AltText, IReadOnlyList<ChartPoint> Points, IReadOnlyList<ChartLine> Lines) : Chart(Title, AltText);

/// <param name="Label">"Jan 2023".</param>
/// <param name="Value">In the measure's unit; null when missing.</param>
/// <param name="Text">The figure as printed; null when missing.</param>
public sealed record ChartPoint(string Label, double? Value, string? Text, PointKind Kind);

public enum PointKind
{
    /// <summary>Within what is usual: a small round dot.</summary>
    Ordinary,

    /// <summary>A special cause for the better: a larger round dot.</summary>
    Improving,

    /// <summary>A special cause for the worse: a triangle.</summary>
    Concern,
}

public sealed record ChartLine(ChartLineKind Kind, string Label, double Value, string Text);

public enum ChartLineKind
{
    Mean,
    UpperLimit,
    LowerLimit,
    Target,
}

/// <summary>Three published windows, a bar each, where months are not known: never a line, because nothing is known between them.</summary>
public sealed record WindowChart(string Title, string AltText, IReadOnlyList<ChartPoint> Windows, IReadOnlyList<ChartLine> Lines, IReadOnlyList<string> Comparisons) : Chart(Title, AltText);

/// <summary>Where measures stand: the variation seen in their figures against how surely they meet their targets.</summary>
/// <param name="Variation">Rows, from improvement to concern.</param>
/// <param name="Assurance">Columns, from "meets it" to "no target".</param>
/// <param name="Names">The measures of each row and column.</param>
public sealed record MatrixChart(string Title, string AltText, IReadOnlyList<string> Variation, IReadOnlyList<string> Assurance, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Names)
    : Chart(Title, AltText);

/// <summary>The last months of a measure, small enough for a cell of a table.</summary>
/// <param name="Values">Oldest first; null for a missing month.</param>
public sealed record Sparkline(string AltText, IReadOnlyList<double?> Values, PointKind Latest);
