using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Series;

/// <summary>One measure in one area, month by month. A month without a row is missing, never zero.</summary>
public sealed class MonthlySeries
{
    private readonly Observation?[] months;

    /// <param name="observations">At most one a month, in any order; at least one.</param>
    public MonthlySeries(Measure measure, string area, IEnumerable<Observation> observations)
    {
        var ordered = observations.OrderBy(observation => observation.Month.Index).ToArray();
        Measure = measure;
        Area = area;
        First = ordered[0].Month;
        months = new Observation?[ordered[^1].Month - First + 1];
        foreach (var observation in ordered)
        {
            months[observation.Month - First] = observation;
        }
    }

    public Measure Measure { get; }

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

    public IEnumerable<Observation> Observations => months.OfType<Observation>();
}
