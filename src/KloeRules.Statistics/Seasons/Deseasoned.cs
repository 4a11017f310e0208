namespace KloeRules.Statistics.Seasons;

/// <summary>A series without its season, where it has one. Test and indices come from a baseline alone.</summary>
/// <param name="Months">The whole series; as it was when it has no season or none is known of.</param>
/// <param name="Adjusted">What was taken out; null when nothing was.</param>
public sealed record Deseasoned(Season Season, double[] Months, SeasonalIndices? Adjusted)
{
    /// <param name="months">Oldest first; NaN is a missing month.</param>
    /// <param name="baseline">How many of the first months are the baseline.</param>
    public static Deseasoned Of(ReadOnlySpan<double> months, int baseline)
    {
        var known = months[..baseline];
        var test = SeasonTest.Of(known);
        if (test is not { Chance: < SeasonTest.Significant })
        {
            return new Deseasoned(test is null ? Season.Unknown : Season.None, months.ToArray(), null);
        }

        return SeasonalIndices.Of(known) is { } indices
            ? new Deseasoned(Season.TakenOut, indices.Adjusted(months), indices)
            : new Deseasoned(Season.Left, months.ToArray(), null);
    }
}
