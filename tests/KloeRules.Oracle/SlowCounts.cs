using KloeRules.Language.Units;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Oracle;

/// <summary>The events behind the months of a baseline, where the measure counts some and all of them are given.</summary>
internal sealed class SlowCounts
{
    private readonly SlowSeries series;
    private readonly Dictionary<int, (double Part, double Whole)> months;

    private SlowCounts(SlowSeries series, Dictionary<int, (double Part, double Whole)> months) => (this.series, this.months) = (series, months);

    /// <param name="back">How many months before the judged one the latest of the baseline lies.</param>
    public static SlowCounts? Of(SlowSeries series, int back, int count)
    {
        if (!IsCounted(series) || Month(series, 0) is null)
            return null;

        var known = Enumerable.Range(back, count).Where(one => series.Back(one) is not null && !series.IsExceptional(one)).ToArray();
        return known.All(one => Month(series, one) is not null) ? new SlowCounts(series, known.ToDictionary(one => one, one => Month(series, one)!.Value)) : null;
    }

    /// <summary>All of so many latest months, those out of the ordinary among them.</summary>
    public static SlowCounts? OfAll(SlowSeries series, int count)
    {
        if (!IsCounted(series))
            return null;

        var known = Enumerable.Range(0, count).Where(one => series.Back(one) is not null).ToArray();
        return known.All(one => Month(series, one) is not null) ? new SlowCounts(series, known.ToDictionary(one => one, one => Month(series, one)!.Value)) : null;
    }

    public double Mean => months.Values.Sum(one => one.Part) / months.Values.Sum(one => one.Whole);

    public bool IsShare => series.Measure.Unit.Quantity == Quantity.Percent;

    public (double Part, double Whole)? Back(int back) => Month(series, back);

    /// <summary>The baseline's months, how far back each lies beside what it counts.</summary>
    public IReadOnlyDictionary<int, (double Part, double Whole)> Months => months;

    public bool AreFew
    {
        get
        {
            var others = months.Where(one => one.Key != 0).Select(one => one.Value).ToArray();
            return others.Average(one => one.Part) < 5 || (IsShare && others.Average(one => one.Whole - one.Part) < 5);
        }
    }

    public bool AreUneven
    {
        get
        {
            var mean = months.Values.Average(one => one.Whole);
            return months.Values.Append(Back(0)!.Value).Any(one => one.Whole > 1.25 * mean || one.Whole < 0.75 * mean);
        }
    }

    /// <summary>The chance of so many, or of so few, in a month.</summary>
    public double? Chance(int back, int side) => Back(back) is { } seen ? Chance(back, side, seen.Part) : null;

    public double Chance(int back, int side, double events)
    {
        var seen = (Part: events, Back(back)!.Value.Whole);
        var others = months.Where(one => one.Key != back).Select(one => one.Value).ToArray();
        var (part, whole) = (others.Sum(one => one.Part), others.Sum(one => one.Whole));
        var exact = IsShare ? SmallCount.OfShare(seen.Part, seen.Whole, part, whole) : SmallCount.OfRate(seen.Part, seen.Whole, part, whole);
        return side > 0 ? exact.ChanceOfSoMany : exact.ChanceOfSoFew;
    }

    /// <summary>The number of events of the judged month furthest out on that side that is not rarer than this, as a share of its exposure.</summary>
    public double Furthest(int side, double rarest)
    {
        var whole = Back(0)!.Value.Whole;
        var numbers = Enumerable.Range(0, 400).Select(number => (double)number).Where(number => (!IsShare || number <= whole) && Chance(0, side, number) >= rarest);
        return (side > 0 ? numbers.Max() : numbers.Min()) / whole;
    }

    private static bool IsCounted(SlowSeries series) => series.Measure.Derivation is null && series.Measure.Unit switch
    {
        { Quantity: Quantity.Count } unit => unit.Statistic == Statistic.Total,
        { Quantity: Quantity.Rate } => true,
        { Quantity: Quantity.Percent } unit => !unit.IsRatio,
        _ => false,
    };

    private static (double Part, double Whole)? Month(SlowSeries series, int back)
    {
        if (series.Back(back) is null || series.Row(back) is not { Value: { } value } row)
            return null;

        if (series.Measure.Unit.Quantity == Quantity.Count)
            return value >= 0 && Math.Floor(value) == value ? (value, 1) : null;

        if (row.Denominator is not > 0)
            return null;

        var part = row.Numerator ?? (value * row.Denominator.Value / series.Measure.Unit.Per);
        return part < 0 || (series.Measure.Unit.Quantity == Quantity.Percent && part > row.Denominator) ? null : (part, row.Denominator.Value);
    }
}
