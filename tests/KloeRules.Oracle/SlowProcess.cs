namespace KloeRules.Oracle;

/// <summary>Process limits in exact numbers: the mean of 24 months with the judged one, and 2.66 times the mean move between neighbours.</summary>
internal static class SlowProcess
{
    private const int Months = 24;
    private const int Fewest = 12;

    public static bool? IsOutside(SlowSeries series, int side)
    {
        if (series.Back(0) is not { } figure || Limits(series) is not { } limits)
            return null;

        var (above, below) = (figure > limits.Mean + limits.Width, figure < limits.Mean - limits.Width);
        return side > 0 ? above : side < 0 ? below : above || below;
    }

    private static (Fraction Mean, Fraction Width)? Limits(SlowSeries series)
    {
        var first = series.Figures.First is { } start ? Math.Min(Months - 1, series.Month - start) : 0;
        var months = Enumerable.Range(0, first + 1).Select(back => series.Back(back)).ToArray();
        var known = months.OfType<Fraction>().ToArray();
        var moves = months.Zip(months.Skip(1), (later, earlier) => later - earlier).OfType<Fraction>().Select(move => move.Size).ToArray();
        if (known.Length < Fewest || moves.All(move => move.Sign == 0) || 5 * (months.Length - known.Length) > months.Length)
            return null;

        return (Sum(known) / Fraction.Of(known.Length), Sum(moves) / Fraction.Of(moves.Length) * Fraction.Of(2.66));
    }

    private static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(Fraction.Zero, (sum, number) => sum + number);
}
