namespace KloeRules.Oracle;

/// <summary>A chart as far as signals need it: how far each month lies from the mean, and how far is near and far.</summary>
/// <param name="At">The month so many before the judged one, from the mean; null for a missing one.</param>
/// <param name="Lower">The lower limit of the judged month in the measure's unit.</param>
internal sealed record SlowChart(Func<int, Fraction?> At, Fraction Near, Fraction Far, Fraction Lower, Fraction Upper, SlowSeason Season)
{
    private const int Months = 24;
    private const int Fewest = 12;

    /// <summary>The chart of the 24 months with the judged one; null for none.</summary>
    public static SlowChart? Of(SlowSeries series)
    {
        var reach = series.First is { } start ? Math.Min(Months, series.Month - start + 1) : 0;
        var months = series.UsualMonths(0, reach);
        var missing = Enumerable.Range(0, months.Length).Count(back => months[back] is null && !series.IsExceptional(back));
        if (5 * missing > months.Length || months.OfType<Fraction>().Count() < Fewest)
            return null;

        var season = new SlowSeason(series, 0);
        var counts = SlowCounts.Of(series, 0, reach);
        return counts is { AreFew: true } ? OfFew(series, counts, season)
            : counts is { AreUneven: true } ? OfCases(series, counts, season)
            : OfFigures(series, months, season);
    }

    /// <summary>The mean, and 2.66 times the mean move between neighbours; near is two thirds of that.</summary>
    private static SlowChart? OfFigures(SlowSeries series, Fraction?[] months, SlowSeason season)
    {
        if (SlowProcess.OfMonths([.. months.Select(season.Without)], Fewest) is not { } limits)
            return null;

        var far = limits.Move * Fraction.Of(2.66);
        return new SlowChart(
            back => season.Without(series.Back(back), back) is { } figure ? figure - limits.Mean : null,
            far * Fraction.Of(2) / Fraction.Of(3),
            far,
            season.With(limits.Mean - far, 0),
            season.With(limits.Mean + far, 0),
            season);
    }

    /// <summary>Laney's: distances in standard deviations of chance of each month, and how much these move from month to month.</summary>
    private static SlowChart? OfCases(SlowSeries series, SlowCounts counts, SlowSeason season)
    {
        var per = series.Measure.Unit.Per;
        double Part(int back) => counts.Back(back) is { } one
            ? season.IsThere ? season.Without(Fraction.Of(one.Part / one.Whole * per), back)!.Value.Value / per * one.Whole : one.Part
            : double.NaN;
        var mean = counts.Months.Keys.Sum(Part) / counts.Months.Values.Sum(one => one.Whole);
        double Sigma(int back) => Math.Sqrt((counts.IsShare ? mean * (1 - mean) : mean) / counts.Back(back)!.Value.Whole);
        double Distance(int back) => ((Part(back) / counts.Back(back)!.Value.Whole) - mean) / Sigma(back);
        var moves = counts.Months.Keys.Where(back => counts.Months.ContainsKey(back + 1)).Select(back => Math.Abs(Distance(back) - Distance(back + 1))).ToArray();
        var stretch = moves.Average() / 1.128;
        if (!(stretch > 1e-12))
            return null;

        Fraction Edge(int side) => season.With(Fraction.Of(Math.Clamp(mean + (side * 3 * stretch * Sigma(0)), 0, counts.IsShare ? 1 : double.MaxValue) * per), 0);
        return new SlowChart(
            back => counts.Back(back) is null ? null : Fraction.Of(Math.Round(Distance(back) / stretch, 9)), Fraction.Of(2), Fraction.Of(3), Edge(-1), Edge(1), season);
    }

    /// <summary>Each month exactly: so rare that it counts as far, or as near, or neither.</summary>
    private static SlowChart OfFew(SlowSeries series, SlowCounts counts, SlowSeason season)
    {
        var mean = counts.Mean;
        Fraction? At(int back)
        {
            if (counts.Back(back) is not { } one)
                return null;

            var side = Math.Sign(Math.Round((one.Part / one.Whole) - mean, 12));
            return side == 0 ? Fraction.Zero
                : Fraction.Of(side * (counts.Chance(back, side) is var chance && chance < 0.00135 ? 3.5 : chance < 0.0228 ? 2.5 : 1));
        }

        return new SlowChart(At, Fraction.Of(2), Fraction.Of(3), Edge(-1), Edge(1), season);

        Fraction Edge(int side) => Fraction.Of(counts.Furthest(side, 0.00135) * series.Measure.Unit.Per);
    }
}
