namespace KloeRules.Statistics.Change;

/// <summary>The exposure of counts that are not counted against people: February has a tenth fewer days than January.</summary>
public static class CalendarDays
{
    /// <summary>Writes the days of each month from a first one on.</summary>
    /// <param name="month">1 to 12.</param>
    public static void Write(int year, int month, Span<double> days)
    {
        for (var i = 0; i < days.Length; i++)
        {
            var since = month - 1 + i;
            days[i] = DateTime.DaysInMonth(year + (since / 12), (since % 12) + 1);
        }
    }
}
