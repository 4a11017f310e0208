namespace KloeRules.Statistics.Key2019;

/// <summary>Whether a measure still reports. Always known: months not reported are what is asked about.</summary>
/// <param name="LastReported">The place of the last month with a figure; null when there is none.</param>
public readonly record struct Silence(NoFigures Kind, int? LastReported)
{
    public const int Months = 12;

    /// <param name="months">Oldest first, ending with the month judged; NaN is a missing month.</param>
    public static Silence Of(ReadOnlySpan<double> months)
    {
        var last = months.Length - 1;
        while (last >= 0 && double.IsNaN(months[last]))
        {
            last--;
        }

        if (last < 0)
        {
            return new Silence(NoFigures.NeverReported, null);
        }

        if (last < months.Length - Months)
        {
            return new Silence(NoFigures.Stopped, last);
        }

        foreach (var figure in months[^Math.Min(Months, months.Length)..])
        {
            if (!double.IsNaN(figure) && figure != 0)
            {
                return new Silence(NoFigures.Reported, last);
            }
        }

        return new Silence(NoFigures.AllZero, last);
    }
}
