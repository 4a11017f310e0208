namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// How an XmR chart draws its limits and tells special causes: our recommendation, unless one of the profiles that reproduce a tool is taken.
/// </summary>
public sealed record ChartRules
{
    public int RunLength { get; init; } = LatestPoint.RunLength;

    public OnMean OnMean { get; init; }

    public int StepLength { get; init; } = LatestPoint.StepLength;

    public Ties Ties { get; init; }

    public TwoOfThree TwoOfThree { get; init; }

    /// <summary>All three months of "two of three" are marked, not only those near the limit.</summary>
    public bool MarksAllOfThree { get; init; }

    /// <summary>Extreme moves are left out of the mean moving range.</summary>
    public bool Screened { get; init; }

    /// <summary>Mean moving ranges from the mean to a limit.</summary>
    public double Width { get; init; } = ProcessLimits.Wheeler;

    /// <summary>So many first months of each segment set its limits; null when all do.</summary>
    public int? Freeze { get; init; }

    /// <summary>Limits are drawn from however few figures, as tools do.</summary>
    public bool FromAnyBaseline { get; init; }

    public static ChartRules Recommended { get; } = new();

    /// <summary>The NHS "Making Data Count" spreadsheet, in its wording since 2023.</summary>
    public static ChartRules MakingDataCount { get; } = new() { RunLength = 7 };

    /// <summary>The R package NHSRplotthedots 0.2.2 (profile "ptd-0.2.2").</summary>
    public static ChartRules PlotTheDots { get; } = new() { RunLength = 7, TwoOfThree = TwoOfThree.PlotTheDots, Screened = true, FromAnyBaseline = true };

    /// <summary>The Power BI visual PowerBI-SPC with its defaults.</summary>
    public static ChartRules PowerBi { get; } =
        new() { RunLength = 7, StepLength = 5, TwoOfThree = TwoOfThree.PowerBi, Width = ProcessLimits.ThreeSigma, FromAnyBaseline = true };

    /// <summary>The limits that these months, one segment, set; null when they can't set any.</summary>
    public ProcessLimits? LimitsOf(ReadOnlySpan<double> segment)
    {
        var baseline = segment[..Math.Min(Freeze ?? segment.Length, segment.Length)];
        var drawn = ProcessLimits.Drawn(baseline, Screened, Width);
        return FromAnyBaseline || (Figures.Count(baseline) >= ProcessLimits.FewestFigures && drawn.MeanMovingRange > 0) ? drawn : null;
    }
}
