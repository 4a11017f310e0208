namespace KloeRules.Oracle;

/// <summary>Signals of special cause, on the chart that fits the measure.</summary>
internal static class SlowProcess
{
    public static bool? IsOutside(SlowSeries series, int side) => series.Back(0) is not null && SlowChart.Of(series) is { } chart
        ? Beyond(chart.At(0)!.Value, Fraction.Zero, side, chart.Far)
        : null;

    /// <summary>All of the latest eight months on that side of the mean.</summary>
    public static bool? HasShifted(SlowSeries series, int side) => series.Back(0) is not null && SlowChart.Of(series) is { } chart
        ? Kleene.And(Enumerable.Range(0, 8).Select(back => IsBeyond(chart, back, side, Fraction.Zero)))
        : null;

    /// <summary>
    /// Each of the latest seven months beyond the one before. Across missing months the next known one must lie beyond, or no figures could fill the gap.
    /// </summary>
    public static bool? IsDrifting(SlowSeries series, int side)
    {
        if (series.Back(0) is null)
            return null;

        var months = series.Months(0, 7);
        var known = months.OfType<Fraction>().ToArray();
        var allBeyond = known.Zip(known.Skip(1), (later, earlier) => Beyond(later, earlier, side, Fraction.Zero)).All(holds => holds);
        return !allBeyond ? false : known.Length == months.Length ? true : null;
    }

    /// <summary>The judged month near a limit, one of the two before it too, and both of these on that side of the mean.</summary>
    public static bool? IsClose(SlowSeries series, int side)
    {
        if (series.Back(0) is null || SlowChart.Of(series) is not { } chart)
            return null;

        return Kleene.And(
        [
            IsBeyond(chart, 0, side, chart.Near),
            Kleene.Or([IsBeyond(chart, 1, side, chart.Near), IsBeyond(chart, 2, side, chart.Near)]),
            IsBeyond(chart, 1, side, Fraction.Zero),
            IsBeyond(chart, 2, side, Fraction.Zero),
        ]);
    }

    public static bool? IsSpecial(SlowSeries series, int side) => series.Back(0) is not null && SlowChart.Of(series) is not null
        ? Kleene.Or([IsOutside(series, side), IsDrifting(series, side), IsClose(series, side), HasShifted(series, side)])
        : null;

    private static bool? IsBeyond(SlowChart chart, int back, int side, Fraction by) =>
        chart.At(back) is { } distance ? Beyond(distance, Fraction.Zero, side, by) : null;

    /// <summary>The mean and the mean move of these months; null with too few figures or when they never move.</summary>
    public static (Fraction Mean, Fraction Move)? OfMonths(Fraction?[] months, int fewest)
    {
        var known = months.OfType<Fraction>().ToArray();
        var moves = months.Zip(months.Skip(1), (later, earlier) => later - earlier).OfType<Fraction>().Select(move => move.Size).ToArray();
        return known.Length < fewest || moves.All(move => move.Sign == 0)
            ? null
            : (Sum(known) / Fraction.Of(known.Length), Sum(moves) / Fraction.Of(moves.Length));
    }

    public static bool Beyond(Fraction figure, Fraction line, int side, Fraction by) => side > 0 ? figure - line > by : line - figure > by;

    public static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(Fraction.Zero, (sum, number) => sum + number);
}
