namespace KloeRules.Statistics.Trend;

/// <summary>The months of two years that are known in both.</summary>
/// <param name="Earlier">Of the first year, in order.</param>
/// <param name="Later">The same months of the second.</param>
/// <param name="Places">Which of the twelve months each is, from 0.</param>
internal sealed record YearPairs(double[] Earlier, double[] Later, int[] Places)
{
    private const int Year = 12;

    // Differences that are equal may differ by rounding, and must stay ties.
    private const int Decimals = 9;

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

    /// <summary>Later less earlier rates, in the order of the months.</summary>
    public static double[] Rates(ReadOnlySpan<double> events, ReadOnlySpan<double> exposure)
    {
        var rates = new double[events.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            rates[i] = exposure[i] > 0 ? events[i] / exposure[i] : double.NaN;
        }

        return Of(rates, rates, rates).Differences();
    }

    /// <summary>Later less earlier.</summary>
    public double[] Differences()
    {
        var scale = Earlier.Concat(Later).Select(Math.Abs).DefaultIfEmpty().Max();
        var unit = scale > 0 ? Math.Pow(10, Math.Floor(Math.Log10(scale))) : 1;
        return [.. Later.Select((later, i) => Math.Round((later - Earlier[i]) / unit, Decimals) * unit)];
    }
}
