namespace KloeRules.Statistics.ControlCharts;

/// <summary>A series that never moves has no limits; but a month that leaves it is worth telling.</summary>
public static class ConstantBaseline
{
    /// <summary>
    /// Whether the latest figure differs from months before it that were all the same; null when those are fewer than 12 figures, or not all the same,
    /// or the latest is missing.
    /// </summary>
    public static bool? IsLeft(ReadOnlySpan<double> before, double latest)
    {
        var constant = double.NaN;
        foreach (var figure in before)
        {
            if (!double.IsNaN(figure) && !double.IsNaN(constant) && figure != constant)
            {
                return null;
            }

            constant = double.IsNaN(figure) ? constant : figure;
        }

        return Figures.Count(before) < ProcessLimits.FewestFigures || double.IsNaN(latest) ? null : latest != constant;
    }
}
