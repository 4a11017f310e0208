namespace KloeRules.Papers.Charts;

/// <summary>A picture of figures, before any format. Title, alternative text and figures come from the same evidence as the table beside it.</summary>
/// <param name="Title">States the finding.</param>
/// <param name="AltText">All that the picture shows, in words.</param>
public abstract record Chart(string Title, string AltText);

/// <summary>A line with a dot a month, in the grammar of "Making Data Count": mean, dashed limits, target, special causes marked.</summary>
/// <param name="Points">One a calendar month without a gap in the months, oldest first; a missing figure is a gap in the line.</param>
/// <param name="Lines">Horizontal, each with its name.</param>
public sealed record LineChart(string Title, string AltText, IReadOnlyList<ChartPoint> Points, IReadOnlyList<ChartLine> Lines) : Chart(Title, AltText)
{
    public ChartAxis Axis { get; init; } = ChartAxis.Unmarked;
}

/// <param name="Label">"Jan 2023".</param>
/// <param name="Value">In the measure's unit; null when missing.</param>
/// <param name="Text">The figure as printed, or why there is none; null when nothing is known of the month.</param>
public sealed record ChartPoint(string Label, double? Value, string? Text, PointKind Kind)
{
    /// <summary>Something else is counted from here on: no line leads here from the point before.</summary>
    public bool BeginsAnew { get; init; }

    /// <summary>The figure is provisional, estimated or left out, as its text says: the dot is hollow.</summary>
    public bool IsUnsettled { get; init; }
}

public enum PointKind
{
    /// <summary>Within what is usual: a small round dot.</summary>
    Ordinary,

    /// <summary>A special cause for the better: a larger round dot.</summary>
    Improving,

    /// <summary>A special cause for the worse: a triangle.</summary>
    Concern,
}

/// <param name="Value">At the latest month that has the line.</param>
public sealed record ChartLine(ChartLineKind Kind, string Label, double Value, string Text)
{
    /// <summary>By point, where it does not run level from the first to the last; null where it is not drawn.</summary>
    public IReadOnlyList<double?>? Values { get; init; }
}

public enum ChartLineKind
{
    Mean,
    UpperLimit,
    LowerLimit,
    Target,
}

/// <summary>The scale that figures stand on.</summary>
/// <param name="Unit">What the labels are in, where they don't say it themselves: "hours:minutes"; otherwise empty.</param>
/// <param name="Ticks">From the lowest up; the first and the last bound the scale.</param>
public sealed record ChartAxis(string Unit, IReadOnlyList<ChartTick> Ticks)
{
    /// <summary>The scale is taken from the figures and not labelled.</summary>
    public static readonly ChartAxis Unmarked = new("", []);
}

public sealed record ChartTick(double Value, string Text);

/// <summary>Three published windows, a bar each, where months are not known: never a line, because nothing is known between them.</summary>
public sealed record WindowChart(string Title, string AltText, IReadOnlyList<ChartPoint> Windows, IReadOnlyList<ChartLine> Lines, IReadOnlyList<string> Comparisons) : Chart(Title, AltText);

/// <summary>Where measures stand: the variation seen in their figures against how surely they meet their targets.</summary>
/// <param name="Variation">Rows, from improvement to concern.</param>
/// <param name="Assurance">Columns, from "meets it" to "no target".</param>
/// <param name="Names">The measures of each row and column.</param>
public sealed record MatrixChart(string Title, string AltText, IReadOnlyList<string> Variation, IReadOnlyList<string> Assurance, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Names)
    : Chart(Title, AltText)
{
    /// <summary>The row and the column of measures of which it can't be told.</summary>
    public const string Untold = "can’t tell";
}

/// <summary>The last months of a measure, small enough for a cell of a table.</summary>
/// <param name="Values">Oldest first; null for a missing month.</param>
public sealed record Sparkline(string AltText, IReadOnlyList<double?> Values, PointKind Latest);
