using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>Tells from a series whether months are without data, and what lies behind it: figures that stopped, never came, or were withheld.</summary>
internal static class MonthlyGaps
{
    /// <param name="months">How many months, up to <paramref name="last"/>, must be without data.</param>
    public static Sight Of(MonthlySeries series, Month last, int months)
    {
        var window = Enumerable.Range(0, months).Select(back => last - back).ToArray();
        var figures = window.Select(series.Value).OfType<double>().ToArray();
        return figures.Length > 0
            ? new Sight(Reading.Of(false)) { Detail = months > 1 && figures.Length == months && figures.All(figure => figure == 0) ? "all of them are zero" : null }
            : new Sight(Reading.Of(true)) { Detail = string.Join("; ", Behind(series, window)) };
    }

    private static IEnumerable<string> Behind(MonthlySeries series, Month[] window)
    {
        var earlier = series.Observations.LastOrDefault(row => row.Month < window[^1] && series.Value(row.Month) is not null);
        yield return earlier is not null ? $"the last is that of {earlier.Month.ToLongString()}"
            : series.First > window[0] ? $"the first is that of {series.First.ToLongString()}"
            : "there were none before either";
        if (window.Count(month => Has(series, month, Marks.Suppressed)) is > 0 and var withheld)
        {
            yield return $"the publisher withheld {Of(withheld, window.Length)}";
        }

        if (window.Count(month => Has(series, month, Marks.Ignored)) is > 0 and var ignored)
        {
            yield return $"the catalogue leaves out {Of(ignored, window.Length)}";
        }
    }

    private static bool Has(MonthlySeries series, Month month, Marks mark) => series[month] is { } row && (row.Marks & mark) != 0;

    private static string Of(int count, int months) => months == 1 ? "it" : count == months ? "all of them" : $"{count} of them";
}
