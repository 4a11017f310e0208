namespace KloeRules.Statistics.ControlCharts;

/// <summary>Reading a series with few events by the months between them.</summary>
public static class RareEvents
{
    /// <summary>
    /// Whole months since the last month with an event, 0 when the latest has one. Null when there is none, or when a missing month since then could
    /// have had one.
    /// </summary>
    public static int? MonthsSinceLast(ReadOnlySpan<double> months)
    {
        for (var back = 0; back < months.Length; back++)
        {
            var figure = months[^(back + 1)];
            if (double.IsNaN(figure))
            {
                return null;
            }

            if (figure > 0)
            {
                return back;
            }
        }

        return null;
    }
}
