namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The natural limits of an individuals and moving range (XmR) chart, in the unit of the figures: mean ± 2.66 mean moving ranges
/// (three standard deviations), and near limits at two thirds of that. The figure judged is part of its own baseline, as on the
/// NHS "Making Data Count" chart. Method: Wheeler, Understanding Variation.
/// </summary>
/// <param name="Width">Mean moving ranges from the mean to a limit.</param>
public readonly record struct ProcessLimits(double Mean, double MeanMovingRange, double Width = ProcessLimits.Wheeler)
{
    /// <summary>Figures below which there are no limits.</summary>
    public const int FewestFigures = 12;

    /// <summary>Figures below which there are not even trial limits.</summary>
    public const int FewestForTrial = 7;

    /// <summary>Limits from fewer figures than this are trial limits: they will still move.</summary>
    public const int FewestForFirm = 20;

    /// <summary>The width as Wheeler and the NHS print it.</summary>
    public const double Wheeler = 2.66;

    /// <summary>Three standard deviations of mean moving range / 1.128, without rounding (2.6596), as most statistical packages have it.</summary>
    public const double ThreeSigma = 3 / MovingRange.RangeOfTwo;

    private const double NearShare = 2.0 / 3;

    public double Upper => Mean + (Width * MeanMovingRange);

    public double Lower => Mean - (Width * MeanMovingRange);

    public double NearUpper => Mean + (NearShare * Width * MeanMovingRange);

    public double NearLower => Mean - (NearShare * Width * MeanMovingRange);

    /// <summary>The limits of these months, oldest first, NaN for a missing one; null under 12 figures, or when the series never moves.</summary>
    /// <param name="screened">Moves that are themselves extreme are left out of the mean moving range; see <see cref="MovingRange.ScreenedMean"/>.</param>
    /// <param name="trial">Seven figures are enough.</param>
    public static ProcessLimits? Of(ReadOnlySpan<double> months, bool screened = false, bool trial = false)
    {
        var drawn = Drawn(months, screened);
        return Figures.Count(months) >= (trial ? FewestForTrial : FewestFigures) && drawn.MeanMovingRange > 0 ? drawn : null;
    }

    /// <summary>As <see cref="Of"/> however few the figures are, as tools draw them; the range is NaN when there is nothing to take it from.</summary>
    public static ProcessLimits Drawn(ReadOnlySpan<double> months, bool screened = false, double width = Wheeler) =>
        new(Figures.Mean(months), screened ? MovingRange.ScreenedMean(months) : MovingRange.Mean(months), width);

    /// <summary>
    /// False when the lower limit lies at or under the least value that the measure can take (0 for counts, rates and shares): no single month could
    /// show a fall then, not even one to that value.
    /// </summary>
    public bool CanShowFallTo(double least) => Lower > least;

    /// <summary>False when the upper limit lies at or above the most that the measure can be (1 or 100 for shares).</summary>
    public bool CanShowRiseTo(double most) => Upper < most;
}
