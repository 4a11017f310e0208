namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The natural limits of an individuals and moving range (XmR) chart, in the unit of the figures: mean ± 2.66 mean moving ranges
/// (three standard deviations), and near limits at two thirds of that. The figure judged is part of its own baseline, as on the
/// NHS "Making Data Count" chart. Method: Wheeler, Understanding Variation.
/// </summary>
public readonly record struct ProcessLimits(double Mean, double MeanMovingRange)
{
    /// <summary>Figures below which there are no limits.</summary>
    public const int FewestFigures = 12;

    private const double Full = 2.66;
    private const double Near = 1.7733;

    public double Upper => Mean + (Full * MeanMovingRange);

    public double Lower => Mean - (Full * MeanMovingRange);

    public double NearUpper => Mean + (Near * MeanMovingRange);

    public double NearLower => Mean - (Near * MeanMovingRange);

    /// <summary>The limits of these months, oldest first, NaN for a missing one; null under 12 figures, or when the series never moves.</summary>
    public static ProcessLimits? Of(ReadOnlySpan<double> months)
    {
        var range = MovingRange.Mean(months);
        return Figures.Count(months) >= FewestFigures && range > 0 ? new ProcessLimits(Figures.Mean(months), range) : null;
    }
}
