using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>The months of two periods, and the figures of both.</summary>
/// <param name="Sight">Both figures and what lies between them, or why they can't be told.</param>
/// <param name="Later">Null for a month that is left out.</param>
/// <param name="Earlier">As many months.</param>
/// <param name="Lag">By how many months the earlier period lies before the later.</param>
internal sealed record TwoPeriods(Sight Sight, Observation?[] Later, Observation?[] Earlier, int Lag)
{
    private const int Year = 12;

    /// <summary>True for the same twelve months of two years, month by month.</summary>
    public bool AreYears => Later.Length == Year && Lag == Year;

    public static TwoPeriods Of(MonthlySeries series, Month month, Comparator comparator)
    {
        var (months, lag) = ChangeSignals.Lengths(comparator, series.Measure);
        var sight = Changes.FromSeries(series, month, new Earlier(comparator));
        var known = new TwoPeriods(sight, Rows(series, month, months), Rows(series, month - lag, months), lag);
        return sight.Value is null && known.AreYears && series.Working is null
            && sight.Reading.Reason is UnknownReason.MissingMonth or UnknownReason.Suppressed or UnknownReason.IgnoredMonth
            ? known.Pairs(series, month)
            : known;
    }

    /// <summary>Over how many months the two periods are known, and missing, in both.</summary>
    public (int Figures, int Missing) Count
    {
        get
        {
            var figures = Later.Concat(Earlier).Count(row => row is not null);
            return (figures, Later.Length + Earlier.Length - figures);
        }
    }

    /// <summary>A year with a month or two missing: the same month of the other year is left out too. With more than two gone, or the latest, nothing is told.</summary>
    private TwoPeriods Pairs(MonthlySeries series, Month month)
    {
        bool[] kept = [.. Later.Zip(Earlier, (later, earlier) => later is not null && earlier is not null)];
        var left = kept.Count(isKept => !isKept);
        if (Year - left < YearOnYear.FewestPairs || Later[^1] is null || month - ((2 * Year) - 1) < series.First)
        {
            return this;
        }

        Observation[] later = [.. Later.Where((_, i) => kept[i]).OfType<Observation>()];
        Observation[] earlier = [.. Earlier.Where((_, i) => kept[i]).OfType<Observation>()];
        var sight = Changes.Between(MonthsTogether.Value(later, series.Measure.Unit), MonthsTogether.Value(earlier, series.Measure.Unit), 1);
        var caveat = left == 1
            ? "one month has no figure in one of the years and is left out of both"
            : $"{left} months have no figure in one of the years and are left out of both";
        return this with
        {
            Sight = sight.Value is null ? Sight : sight with { Caveat = caveat },
            Later = [.. Later.Select((row, i) => kept[i] ? row : null)],
            Earlier = [.. Earlier.Select((row, i) => kept[i] ? row : null)],
        };
    }

    private static Observation?[] Rows(MonthlySeries series, Month last, int months) =>
        [.. Enumerable.Range(0, months).Select(i => Usable(series, last - (months - 1 - i)))];

    /// <summary>A month without cases has no share of its own, and yet takes part in a pool.</summary>
    private static Observation? Usable(MonthlySeries series, Month month) =>
        series[month] is { } row && (row.Marks & (Marks.Ignored | Marks.Suppressed)) == 0
        && (row.Value is not null || Cases.Of(row, series.Measure.Unit) is not null)
            ? row
            : null;
}
