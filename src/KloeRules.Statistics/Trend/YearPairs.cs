namespace KloeRules.Statistics.Trend;

/// <summary>The months of two years that are known in both.</summary>
/// <param name="Earlier">Of the first year, in order.</param>
/// <param name="Later">The same months of the second.</param>
/// <param name="Places">Which of the twelve months each is, from 0.</param>
internal sealed record YearPairs(double[] Earlier, double[] Later, int[] Places)
{
    private const int Year = 12;

    public int Count => Places.Length;

    /// <param name="months">24 months, oldest first.</param>
    /// <param name="first">Where these have a missing month, so have the pairs.</param>
    /// <param name="second">As <paramref name="first"/>.</param>
    public static YearPairs Of(ReadOnlySpan<double> months, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(months.Length, 2 * Year);
        var places = new List<int>(Year);
        for (var i = 0; i < Year; i++)
        {
            if (!double.IsNaN(first[i] + first[i + Year] + second[i] + second[i + Year]))
            {
                places.Add(i);
            }
        }

        var (earlier, later) = (new double[places.Count], new double[places.Count]);
        for (var i = 0; i < places.Count; i++)
        {
            (earlier[i], later[i]) = (months[places[i]], months[places[i] + Year]);
        }

        return new YearPairs(earlier, later, [.. places]);
    }

    /// <summary>Rates by month.</summary>
    public static YearPairs OfRates(ReadOnlySpan<double> events, ReadOnlySpan<double> exposure)
    {
        var rates = new double[events.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            rates[i] = exposure[i] > 0 ? events[i] / exposure[i] : double.NaN;
        }

        return Of(rates, rates, rates);
    }

    /// <summary>The differences for tests of sign and order, as shares of the largest figure.</summary>
    public double[] Ordered() => WorkedOutTies.Kept(Differences(), Math.Max(WorkedOutTies.Scale(Earlier), WorkedOutTies.Scale(Later)));

    /// <summary>Later less earlier.</summary>
    public double[] Differences()
    {
        var differences = new double[Count];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = Later[i] - Earlier[i];
        }

        return differences;
    }
}
