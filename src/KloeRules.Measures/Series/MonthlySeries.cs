using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Series;

/// <summary>One measure in one area, month by month. A month without a row is missing, never zero.</summary>
public sealed class MonthlySeries
{
    private readonly Observation?[] months;

    /// <param name="observations">At most one a month, in any order; at least one.</param>
    public MonthlySeries(Measure measure, string area, IEnumerable<Observation> observations)
        : this(measure, area, observations.OrderBy(observation => observation.Month.Index).ToArray(), default)
    {
    }

    /// <summary>A series that is worked out of others, and may hold no figure at all.</summary>
    /// <param name="observations">At most one a month, in order.</param>
    /// <param name="first">Where the series begins when it holds none.</param>
    internal MonthlySeries(Measure measure, string area, Observation[] observations, Month first, IWorking working)
        : this(measure, area, observations, first) => Working = working;

    private MonthlySeries(Measure measure, string area, Observation[] ordered, Month first)
    {
        Measure = measure;
        Area = area;
        First = ordered is [var earliest, ..] ? earliest.Month : first;
        months = new Observation?[ordered is [.., var latest] ? latest.Month - First + 1 : 0];
        foreach (var observation in ordered)
        {
            months[observation.Month - First] = observation;
        }
    }

    public Measure Measure { get; }

    /// <summary>How its figures are worked out; null for figures that were supplied.</summary>
    public IWorking? Working { get; }

    /// <summary>Empty for the whole force.</summary>
    public string Area { get; }

    public Month First { get; }

    public Month Last => First + (months.Length - 1);

    /// <summary>The row of that month, or null when there is none.</summary>
    public Observation? this[Month month]
    {
        get
        {
            var index = month - First;
            return index >= 0 && index < months.Length ? months[index] : null;
        }
    }

    /// <summary>The figure of that month; null when missing, suppressed or ignored.</summary>
    public double? Value(Month month) => this[month] is { } row && (row.Marks & (Marks.Ignored | Marks.Suppressed)) == 0 ? row.Value : null;

    /// <summary>The same without what is later than that month; null when nothing is left.</summary>
    public MonthlySeries? UpTo(Month month) => month >= Last ? this
        : Observations.Where(row => row.Month <= month).ToArray() is { Length: > 0 } rows ? new MonthlySeries(Measure, Area, rows)
        : null;

    /// <summary>The same without what is earlier than that month; null when nothing is left.</summary>
    public MonthlySeries? From(Month month) => month <= First ? this
        : Observations.Where(row => row.Month >= month).ToArray() is not { Length: > 0 } rows ? null
        : Working is { } working ? new MonthlySeries(Measure, Area, rows, month, working)
        : new MonthlySeries(Measure, Area, rows);

    public IEnumerable<Observation> Observations => months.OfType<Observation>();
}
