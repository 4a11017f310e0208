using System.Globalization;

namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>Writes a typed cell the way that a text file would: dates in ISO order, shares as percentages, durations as hours.</summary>
internal static class CellValue
{
    private const string EveryDigit = "0.############################";

    /// <param name="format">The cell's number format, as the workbook writes it; null when it has none.</param>
    public static string Text(object? value, string? format) => value switch
    {
        null => string.Empty,
        string text => text.Trim(),
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime time => Text(time),
        TimeSpan span => Text(span),
        double number => Text(number, IsPercentage(format)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A time of day has no date: it is how long something took.</summary>
    private static string Text(DateTime time)
    {
        const int FirstYear = 1900;
        return time.Year < FirstYear ? Text(time.TimeOfDay)
            : time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static string Text(TimeSpan span)
    {
        var seconds = (long)Math.Round(span.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }

    /// <summary>Fifteen digits, as a workbook holds them; a number too large for that stands as it is.</summary>
    private static string Text(double number, bool isPercentage)
    {
        const double Largest = 1e15;
        if (double.IsNaN(number) || Math.Abs(number) > Largest)
            return number.ToString(CultureInfo.InvariantCulture);

        var exact = (decimal)number;
        return isPercentage
            ? (exact * 100).ToString(EveryDigit, CultureInfo.InvariantCulture) + "%"
            : exact.ToString(EveryDigit, CultureInfo.InvariantCulture);
    }

    /// <summary>A percent sign in quotes or behind a backslash is only a letter.</summary>
    private static bool IsPercentage(string? format)
    {
        var isQuoted = false;
        for (var i = 0; i < format?.Length; i++)
        {
            if (format[i] == '"')
                isQuoted = !isQuoted;
            else if (format[i] == '\\')
                i++;
            else if (format[i] == '%' && !isQuoted)
                return true;
        }

        return false;
    }
}
