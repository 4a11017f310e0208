namespace KloeRules.Statistics.Trend;

/// <summary>Figures that were worked out and are equal may differ by rounding; tests of order must still see them tied.</summary>
internal static class WorkedOutTies
{
    private const int Decimals = 9;

    /// <summary>The figure farthest from 0; 0 when there is none.</summary>
    public static double Scale(ReadOnlySpan<double> months)
    {
        var scale = 0.0;
        foreach (var month in months)
        {
            scale = double.IsNaN(month) ? scale : Math.Max(scale, Math.Abs(month));
        }

        return scale;
    }

    /// <summary>The figures as shares of the scale, to nine decimals.</summary>
    /// <param name="scale">Of the figures they were worked out from.</param>
    public static double[] Kept(ReadOnlySpan<double> figures, double scale)
    {
        var kept = new double[figures.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = scale == 0 ? figures[i] : Math.Round(figures[i] / scale, Decimals);
        }

        return kept;
    }
}
