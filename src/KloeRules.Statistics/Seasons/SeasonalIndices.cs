namespace KloeRules.Statistics.Seasons;

/// <summary>
/// What each calendar month usually is beside the level of its year: classical decomposition, as R's <c>stats::decompose</c>. The indices come from a baseline
/// alone, so that the months judged do not explain themselves away.
/// </summary>
/// <param name="Indices">That of the baseline's first month comes first. Multiplicative: about 1, a factor; additive: about 0, in the unit of the figures.</param>
public sealed record SeasonalIndices(IReadOnlyList<double> Indices, bool IsMultiplicative)
{
    private const int Year = 12;
    private const int FewestYears = 3;

    /// <summary>Multiplicative when all figures of the baseline lie above 0, else additive.</summary>
    /// <param name="baseline">Oldest first; NaN is a missing month.</param>
    /// <returns>As for <see cref="Of(ReadOnlySpan{double}, bool, int)"/>.</returns>
    public static SeasonalIndices? Of(ReadOnlySpan<double> baseline) => Of(baseline, AreAbove0(baseline));

    /// <param name="baseline">Oldest first; NaN is a missing month.</param>
    /// <param name="isMultiplicative">Whether the season is a factor rather than an amount.</param>
    /// <param name="seasons">Figures a year, an even number.</param>
    /// <returns>Null with less than three years, when so many months are missing that a calendar month has no index, or when a factor is wanted of figures not above 0.</returns>
    public static SeasonalIndices? Of(ReadOnlySpan<double> baseline, bool isMultiplicative, int seasons = Year)
    {
        if (baseline.Length < FewestYears * seasons || (isMultiplicative && !AreAbove0(baseline)))
        {
            return null;
        }

        var level = MovingYear.Of(baseline, seasons);
        var (sums, counts) = (new double[seasons], new int[seasons]);
        for (var i = 0; i < baseline.Length; i++)
        {
            var beside = isMultiplicative ? baseline[i] / level[i] : baseline[i] - level[i];
            if (!double.IsNaN(beside))
            {
                sums[i % seasons] += beside;
                counts[i % seasons]++;
            }
        }

        var indices = sums.Select((sum, season) => sum / counts[season]).ToArray();
        var mean = indices.Average();
        indices = Array.ConvertAll(indices, index => isMultiplicative ? index / mean : index - mean);
        return indices.All(double.IsFinite) ? new SeasonalIndices(indices, isMultiplicative) : null;
    }

    /// <summary>The months without their season.</summary>
    /// <param name="months">Oldest first; NaN stays NaN.</param>
    /// <param name="after">How many months after the baseline's first the first of these comes; negative before it.</param>
    public double[] Adjusted(ReadOnlySpan<double> months, int after = 0)
    {
        var adjusted = new double[months.Length];
        for (var i = 0; i < adjusted.Length; i++)
        {
            adjusted[i] = Without(months[i], after + i);
        }

        return adjusted;
    }

    /// <summary>One month's figure without its season.</summary>
    /// <param name="after">How many months after the baseline's first it comes; negative before it.</param>
    public double Without(double figure, int after) => IsMultiplicative ? figure / At(after) : figure - At(after);

    /// <summary>The other way: what a level without season comes to in that month.</summary>
    /// <param name="after">How many months after the baseline's first it comes; negative before it.</param>
    public double With(double level, int after) => IsMultiplicative ? level * At(after) : level + At(after);

    private double At(int after)
    {
        var place = after % Indices.Count;
        return Indices[place < 0 ? place + Indices.Count : place];
    }

    private static bool AreAbove0(ReadOnlySpan<double> months)
    {
        foreach (var month in months)
        {
            if (month <= 0)
            {
                return false;
            }
        }

        return true;
    }
}
