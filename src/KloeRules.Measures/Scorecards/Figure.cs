using KloeRules.Measures.Series;

namespace KloeRules.Measures.Scorecards;

/// <summary>Why a published cell holds no figure.</summary>
public enum NoFigure
{
    /// <summary>It does hold one.</summary>
    None,

    /// <summary>The column or cell is empty.</summary>
    Blank,

    /// <summary>A bare dash.</summary>
    Dash,

    /// <summary>"Zero or No Data Available": the publisher does not say which.</summary>
    ZeroOrNoData,

    /// <summary>"Rolling 12 Month Data Only".</summary>
    Rolling12Only,

    /// <summary>There is one, and it is not shown: by the publisher, or in a public paper.</summary>
    Withheld,
}

/// <summary>A published level.</summary>
/// <param name="Printed">The figure as printed ("00:06:59", "1,497"); null when the cell holds none.</param>
/// <param name="Value">In the measure's canonical unit.</param>
public sealed record Figure(string? Printed, double? Value, NoFigure Why, Source Source);

public enum Arrow
{
    None,
    Up,
    Down,
    Flat,
}

/// <summary>A published change.</summary>
/// <param name="Printed">The change as printed without its arrow ("-1.5% points"); null when the cell holds none.</param>
/// <param name="Difference">In the measure's canonical unit; null when only a relative change is printed.</param>
/// <param name="Relative">As a fraction of the earlier figure: printed for counts and medians, worked out from level and difference otherwise.</param>
/// <param name="PrintedArrow">The arrow in the cell; <see cref="Arrow.None"/> where the table prints none.</param>
public sealed record FigureChange(string? Printed, double? Difference, double? Relative, Arrow PrintedArrow, NoFigure Why, Source Source)
{
    /// <summary>The arrow that <c>steady within</c> gives: up or down when the relative change is at least that, else flat; none without a figure.</summary>
    public Arrow ArrowWithin(double steady) => Relative switch
    {
        null => Arrow.None,
        { } relative when Math.Abs(relative) < steady => Arrow.Flat,
        > 0 => Arrow.Up,
        _ => Arrow.Down,
    };
}
