using System.Collections.Concurrent;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Measures.Series;

/// <summary>All figures of one run, by measure and area, and the tracker of actions, with what was wrong in the files they came from.</summary>
public sealed class Frame
{
    private readonly Dictionary<(Measure, string), MonthlySeries> series;
    private readonly Dictionary<(Measure, string), PublishedWindows> windows;
    private readonly Dictionary<string, string> areaKeys = new(StringComparer.Ordinal);
    private readonly ILookup<Measure, string> areas;
    private readonly IFormulaCode? code;
    private readonly ConcurrentDictionary<(Measure, string), MonthlySeries?> derivedSeries = new();
    private readonly ConcurrentDictionary<(Measure, string), PublishedWindows?> derivedWindows = new();

    /// <param name="outside">Areas that are no part of the force: peers, the country. Their figures are held beside the force's own and never judged.</param>
    /// <param name="code">Works out the measures that have a formula in C#, which have no figures without it.</param>
    public Frame(
        IEnumerable<MonthlySeries> series,
        IEnumerable<PublishedWindows> windows,
        IReadOnlyList<DataProblem> problems,
        IEnumerable<string>? outside = null,
        ActionTracker? actions = null,
        IFormulaCode? code = null)
    {
        this.code = code;
        Outside = [.. outside ?? []];
        var strangers = Outside.Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        this.series = series.ToDictionary(one => (one.Measure, Remember(one.Area)));
        this.windows = windows.ToDictionary(one => (one.Measure, Remember(one.Area)));
        Problems = problems;
        areas = this.series.Values.Select(one => (one.Measure, one.Area))
            .Concat(this.windows.Values.Select(one => (one.Measure, one.Area)))
            .Where(one => !strangers.Contains(AreaKey(one.Area)))
            .DistinctBy(one => (one.Measure, AreaKey(one.Area)))
            .OrderBy(one => one.Area, StringComparer.Ordinal)
            .ToLookup(one => one.Measure, one => one.Area);
        Actions = actions ?? ActionTracker.Empty;
        Latest = LatestOf(this.series.Values, this.windows.Values, Outside) ?? Actions.Latest;
    }

    public static Frame Empty { get; } = new([], [], []);

    public IReadOnlyCollection<MonthlySeries> Series => series.Values;

    public IReadOnlyCollection<PublishedWindows> Windows => windows.Values;

    public IReadOnlyList<DataProblem> Problems { get; }

    public ActionTracker Actions { get; }

    /// <summary>Areas that are no part of the force.</summary>
    public IReadOnlyList<string> Outside { get; }

    /// <summary>
    /// The latest month that any measure of the force has; without figures, the latest that an action is told as at; null when there is neither.
    /// </summary>
    public Month? Latest { get; }

    /// <summary>The latest month that any of these has, but for the areas outside the force.</summary>
    internal static Month? LatestOf(IEnumerable<MonthlySeries> series, IEnumerable<PublishedWindows> windows, IEnumerable<string>? outside)
    {
        var strangers = (outside ?? []).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        return series.Where(one => !strangers.Contains(NameKey.Of(one.Area))).Select(one => (Month?)one.Last)
            .Concat(windows.Where(one => !strangers.Contains(NameKey.Of(one.Area))).Select(one => (Month?)one.Month))
            .Max();
    }

    /// <summary>The measure's months; of one that is worked out, unless its figures were supplied, what the others' months give.</summary>
    public MonthlySeries? SeriesOf(Measure measure, string area)
    {
        var key = (measure, AreaKey(area));
        return series.GetValueOrDefault(key)
            ?? (measure.Derivation is null ? null : derivedSeries.GetOrAdd(key, _ => DerivedSeries.Of(measure, area, SeriesOf, code)));
    }

    public PublishedWindows? WindowsOf(Measure measure, string area)
    {
        var key = (measure, AreaKey(area));
        return windows.GetValueOrDefault(key)
            ?? (measure.Derivation is null ? null : derivedWindows.GetOrAdd(key, _ => DerivedWindows.Of(measure, area, WindowsOf)));
    }

    /// <summary>
    /// Every area of the force that has anything on this measure: the whole (empty name) first, then by name. For one that is worked out, the areas that all
    /// of its parts have.
    /// </summary>
    public IReadOnlyList<string> AreasOf(Measure measure) =>
        areas[measure].Any() || measure.Derivation is not { } derivation
            ? [.. areas[measure]]
            : derivation.Components.Select(AreasOf).Aggregate((left, right) => [.. left.IntersectBy(right.Select(AreaKey), AreaKey)]);

    /// <summary>What was known as at a month: no figure later (of the tracker, the update of the judged month is read anyway), and a measure that is published late only up to that much earlier.</summary>
    public Frame AsAt(Month month) => new(
        Series.Select(one => one.UpTo(month - one.Measure.MonthsLate)).OfType<MonthlySeries>(),
        Windows.Where(one => one.Month <= month - one.Measure.MonthsLate),
        Problems,
        Outside,
        Actions,
        code);

    /// <summary>The same figures, with those that the compiled formulas give.</summary>
    public Frame With(IFormulaCode? formulas) =>
        formulas is null || ReferenceEquals(formulas, code) ? this : new Frame(Series, Windows, Problems, Outside, Actions, formulas);

    /// <summary>The same figures beside another tracker.</summary>
    public Frame With(ActionTracker tracker) => new(Series, Windows, Problems, Outside, tracker, code);

    private string Remember(string area) => areaKeys.TryGetValue(area, out var key) ? key : areaKeys[area] = NameKey.Of(area);

    /// <summary>Areas are found whatever their case and punctuation; keys of the data's own areas were made when it was read.</summary>
    private string AreaKey(string area) => areaKeys.TryGetValue(area, out var key) ? key : NameKey.Of(area);
}
