namespace KloeRules.Statistics.Seasons;

/// <summary>The centred moving average over a year, its two outermost months counting half: the level of a series without its season.</summary>
public static class MovingYear
{
    /// <param name="months">Oldest first; NaN is a missing month.</param>
    /// <param name="seasons">Figures a year, an even number.</param>
    /// <returns>As many as <paramref name="months"/>; NaN within half a year of either end or of a missing month.</returns>
    public static double[] Of(ReadOnlySpan<double> months, int seasons)
    {
        var half = seasons / 2;
        var level = new double[months.Length];
        for (var at = 0; at < level.Length; at++)
        {
            if (at < half || at + half >= level.Length)
            {
                level[at] = double.NaN;
                continue;
            }

            var sum = (months[at - half] + months[at + half]) / 2;
            for (var i = at - half + 1; i < at + half; i++)
            {
                sum += months[i];
            }

            level[at] = sum / seasons;
        }

        return level;
    }
}
