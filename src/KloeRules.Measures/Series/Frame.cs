using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Measures.Series;

/// <summary>All figures of one run, by measure and area, with what was wrong in the files they came from.</summary>
public sealed class Frame
{
    private readonly Dictionary<(Measure, string), MonthlySeries> series;
    private readonly Dictionary<(Measure, string), PublishedWindows> windows;

    public Frame(IEnumerable<MonthlySeries> series, IEnumerable<PublishedWindows> windows, IReadOnlyList<DataProblem> problems)
    {
        this.series = series.ToDictionary(one => (one.Measure, AreaKey(one.Area)));
        this.windows = windows.ToDictionary(one => (one.Measure, AreaKey(one.Area)));
        Problems = problems;
    }

    public static Frame Empty { get; } = new([], [], []);

    public IReadOnlyCollection<MonthlySeries> Series => series.Values;

    public IReadOnlyCollection<PublishedWindows> Windows => windows.Values;

    public IReadOnlyList<DataProblem> Problems { get; }

    /// <summary>The latest month that any measure has; null when there are no figures at all.</summary>
    public Month? Latest
    {
        get
        {
            var months = series.Values.Select(one => one.Last).Concat(windows.Values.Select(one => one.Month)).ToArray();
            return months.Length == 0 ? null : months.Max();
        }
    }

    public MonthlySeries? SeriesOf(Measure measure, string area) => series.GetValueOrDefault((measure, AreaKey(area)));

    public PublishedWindows? WindowsOf(Measure measure, string area) => windows.GetValueOrDefault((measure, AreaKey(area)));

    /// <summary>Every area that has anything on this measure: the whole (empty name) first, then by name.</summary>
    public IReadOnlyList<string> AreasOf(Measure measure) =>
        series.Values.Where(one => one.Measure.Equals(measure)).Select(one => one.Area)
            .Concat(windows.Values.Where(one => one.Measure.Equals(measure)).Select(one => one.Area))
            .DistinctBy(AreaKey)
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static string AreaKey(string area) => NameKey.Of(area);
}
