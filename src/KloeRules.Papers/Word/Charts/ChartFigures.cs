using System.Globalization;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace KloeRules.Papers.Word.Charts;

/// <summary>Names and figures as a chart keeps them. The cells they name are in no workbook: the chart holds all it needs itself.</summary>
internal static class ChartFigures
{
    public static C.SeriesText Name(int series, string name) =>
        new(new C.StringReference(new C.Formula($"Figures!${Column(series + 1)}$1"), Cache([name])));

    public static C.CategoryAxisData Categories(IReadOnlyList<ChartPoint> points) => new(new C.StringReference(
        new C.Formula(string.Create(CultureInfo.InvariantCulture, $"Figures!$A$2:$A${points.Count + 1}")),
        Cache([.. points.Select(point => point.Label)])));

    /// <param name="values">Null where there is no figure.</param>
    public static C.Values Values(int series, IReadOnlyList<double?> values, string format)
    {
        var cache = new C.NumberingCache(new C.FormatCode(format), new C.PointCount { Val = (uint)values.Count });
        foreach (var (i, value) in values.Index())
        {
            if (value is { } figure && double.IsFinite(figure))
                cache.AppendChild(new C.NumericPoint(new C.NumericValue(figure.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)i });
        }

        var column = Column(series + 1);
        return new C.Values(new C.NumberReference(
            new C.Formula(string.Create(CultureInfo.InvariantCulture, $"Figures!${column}$2:${column}${values.Count + 1}")), cache));
    }

    private static C.StringCache Cache(string[] texts) => new(
    [
        new C.PointCount { Val = (uint)texts.Length },
        .. texts.Select((text, i) => new C.StringPoint(new C.NumericValue(Legible.Of(text))) { Index = (uint)i }),
    ]);

    private static string Column(int index) => ((char)('A' + index)).ToString();
}
