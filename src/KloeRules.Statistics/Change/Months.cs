namespace KloeRules.Statistics.Change;

/// <summary>Sums over the months of a period.</summary>
internal static class Months
{
    public static double Sum(ReadOnlySpan<double> months)
    {
        var sum = 0.0;
        foreach (var month in months)
        {
            sum += month;
        }

        return sum;
    }

    /// <summary>Adds each figure to the calendar month of its place.</summary>
    public static void AddByMonth(ReadOnlySpan<double> months, Span<double> sums)
    {
        for (var i = 0; i < months.Length; i++)
        {
            sums[i % sums.Length] += months[i];
        }
    }

    public static bool AnyMissing(ReadOnlySpan<double> months)
    {
        foreach (var month in months)
        {
            if (double.IsNaN(month))
            {
                return true;
            }
        }

        return false;
    }
}
