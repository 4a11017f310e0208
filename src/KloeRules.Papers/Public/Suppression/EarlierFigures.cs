using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>What an earlier public paper showed and withheld, found by name.</summary>
internal sealed class EarlierFigures(PublishedFigures figures)
{
    private const double Same = 1e-6;

    private readonly Dictionary<(string, string, int), double?> months = figures.Months
        .GroupBy(one => (NameKey.Of(one.Measure), NameKey.Of(one.Area), one.Month.Index))
        .ToDictionary(same => same.Key, same => same.First().Value);

    private readonly ILookup<(string, string), PublishedSpans> spans = figures.Spans.ToLookup(one => (NameKey.Of(one.Measure), NameKey.Of(one.Area)));

    public bool Shows(Measure measure, string area, Month month, double value) =>
        months.TryGetValue(Key(measure, area, month), out var shown) && shown is { } then && Math.Abs(then - value) <= Same * Math.Max(1, Math.Abs(value));

    public bool Withholds(Measure measure, string area, Month month) => months.TryGetValue(Key(measure, area, month), out var shown) && shown is null;

    public IEnumerable<PublishedSpans> SpansOf(Measure measure, string area) => spans[(NameKey.Of(measure.Name), NameKey.Of(area))];

    private static (string, string, int) Key(Measure measure, string area, Month month) => (NameKey.Of(measure.Name), NameKey.Of(area), month.Index);
}
