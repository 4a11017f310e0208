namespace KloeRules.Oracle;

/// <summary>
/// Process limits and their signals in exact numbers: the mean of 24 months with the judged one, and 2.66 times the mean move between
/// neighbours, near a limit two thirds of that.
/// </summary>
internal static class SlowProcess
{
    private const int Months = 24;
    private const int Fewest = 12;

    public static bool? IsOutside(SlowSeries series, int side) => series.Back(0) is { } figure && Limits(series) is { } limits
        ? Beyond(figure, limits.Mean, side, limits.Move * Fraction.Of(2.66))
        : null;

    /// <summary>All of the latest eight months on that side of the mean.</summary>
    public static bool? HasShifted(SlowSeries series, int side) => series.Back(0) is not null && Limits(series) is { } limits
        ? Kleene.And(series.Months(0, 8).Select(figure => figure is { } known ? Beyond(known, limits.Mean, side, Fraction.Zero) : (bool?)null))
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
        if (series.Back(0) is not { } latest || Limits(series) is not { } limits)
            return null;

        var near = limits.Move * Fraction.Of(2.66) * Fraction.Of(2) / Fraction.Of(3);
        var before = series.Months(1, 2);
        return Kleene.And(
        [
            Beyond(latest, limits.Mean, side, near),
            Kleene.Or(before.Select(figure => figure is { } known ? Beyond(known, limits.Mean, side, near) : (bool?)null)),
            .. before.Select(figure => figure is { } known ? Beyond(known, limits.Mean, side, Fraction.Zero) : (bool?)null),
        ]);
    }

    public static bool? IsSpecial(SlowSeries series, int side) => series.Back(0) is not null && Limits(series) is not null
        ? Kleene.Or([IsOutside(series, side), IsDrifting(series, side), IsClose(series, side), HasShifted(series, side)])
        : null;

    public static (Fraction Mean, Fraction Move)? Limits(SlowSeries series)
    {
        var reach = series.First is { } start ? Math.Min(Months, series.Month - start + 1) : 0;
        var months = series.UsualMonths(0, reach);
        var missing = Enumerable.Range(0, months.Length).Count(back => months[back] is null && !series.IsExceptional(back));
        return 5 * missing > months.Length ? null : OfMonths(months, Fewest);
    }

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
