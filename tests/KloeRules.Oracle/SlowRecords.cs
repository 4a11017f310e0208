using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>The judged month beside those before it, and what is known about its own figure.</summary>
internal static class SlowRecords
{
    public static bool? IsRecord(SlowSeries series, int side, int months) => series.Back(0) is not { } latest || months < 2
        ? null
        : Kleene.And(series.Months(1, months - 1).Select(figure => figure is { } known ? SlowProcess.Beyond(latest, known, side, Fraction.Zero) : (bool?)null));

    public static bool? IsUnchanged(SlowSeries series, int months) => series.Back(0) is not { } latest
        ? null
        : Kleene.And(series.Months(0, months).Select(figure => figure is { } known ? known.CompareTo(latest) == 0 : (bool?)null));

    /// <param name="numbers">A share, an amount, and 1 when exactly that is enough; any revision without either.</param>
    public static bool? IsRevised(SlowSeries series, IReadOnlyList<double> numbers)
    {
        if (series.Back(0) is not { } latest)
            return null;

        var row = series.Row(0)!;
        var first = row.FirstPublished is { } given ? Fraction.Of(given) : (Fraction?)null;
        if (double.IsNaN(numbers[0]) && double.IsNaN(numbers[1]))
            return row.Marks.HasFlag(Marks.Revised) || (first is { } known && known.CompareTo(latest) != 0);

        if (first is not { } before)
            return null;

        var moved = (latest - before).Size;
        if (!double.IsNaN(numbers[0]))
        {
            if (before.Sign == 0 && latest.Sign != 0)
                return null;

            moved = moved.Sign == 0 ? moved : moved / before.Size;
        }

        var least = Fraction.Of(double.IsNaN(numbers[0]) ? numbers[1] : numbers[0]);
        return numbers[2] != 0 ? moved >= least : moved > least;
    }

    public static bool? IsBelow(SlowSeries series, double people) =>
        series.Back(0) is not null && (series.Row(0)!.Sample ?? series.Row(0)!.Denominator) is { } asked ? asked < people : null;

    /// <summary>Wilson's interval for a share of people asked, where no margin is published.</summary>
    public static bool? IsUncertain(SlowSeries series, double amount)
    {
        if (series.Back(0) is null)
            return null;

        var row = series.Row(0)!;
        if (row.Margin is { } published)
            return Fraction.Of(published) > Fraction.Of(amount);

        if (row.Sample is not { } people || series.Measure.Unit.Quantity != Quantity.Percent || row.Value is not (>= 0 and <= 1))
            return null;

        const double Z = 1.959963984540054;
        var (share, z2) = (row.Value.Value, Z * Z);
        var (middle, spread) = (share + (z2 / (2 * people)), Z * Math.Sqrt((share * (1 - share) / people) + (z2 / (4 * people * people))));
        var (lower, upper) = ((middle - spread) / (1 + (z2 / people)), (middle + spread) / (1 + (z2 / people)));
        return (upper - lower) / 2 > amount;
    }
}
