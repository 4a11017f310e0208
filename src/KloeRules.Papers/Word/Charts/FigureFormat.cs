using System.Globalization;
using System.Text.RegularExpressions;
using KloeRules.Papers.Charts;

namespace KloeRules.Papers.Word.Charts;

/// <summary>How the scale of a chart prints figures, seen from how the paper prints them.</summary>
internal static partial class FigureFormat
{
    private const double Rounding = 0.051;

    /// <summary>
    /// A number format when the printed figures are the values with a sign before or behind; null when they are not (a duration of 99 minutes
    /// printed as "1 hour 39 minutes"): then a scale in bare numbers would mislead.
    /// </summary>
    public static string? Of(IReadOnlyList<ChartPoint> points)
    {
        var printed = points.Where(point => point is { Value: not null, Text: not null }).Select(point => (Figure: Figure().Match(point.Text!), Value: point.Value!.Value)).ToArray();
        if (printed.Length == 0 || printed.Any(one => !one.Figure.Success))
            return null;

        var (before, behind) = (printed[0].Figure.Groups["before"].Value, printed[0].Figure.Groups["behind"].Value);
        if (printed.Any(one => one.Figure.Groups["before"].Value != before || one.Figure.Groups["behind"].Value != behind))
            return null;

        return printed.All(one => Is(one.Figure, one.Value)) ? Signed(before, "#,##0.##", behind)
            : behind == "%" && printed.All(one => Is(one.Figure, one.Value * 100)) ? "0.##%"
            : null;
    }

    private static bool Is(Match figure, double value) =>
        double.TryParse(figure.Groups["digits"].ValueSpan, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number - value) <= Rounding + (Math.Abs(value) * 0.001);

    private static string Signed(string before, string digits, string behind) =>
        (before.Length > 0 ? $"\"{before}\"" : "") + digits + (behind.Length > 0 ? $"\"{behind}\"" : "");

    [GeneratedRegex(@"^(?<before>£?)(?<digits>-?[0-9][0-9,]*(\.[0-9]+)?)(?<behind>%?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Figure();
}
