using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>Whether chance hardly explains the difference between two periods.</summary>
internal static class SlowTests
{
    public static (int Months, int Lag) Lengths(Comparator comparator, Measure measure) => (measure.IsRolling12, comparator) switch
    {
        (true, _) => (1, 12),
        (_, Comparator.PreviousMonth) => (1, 1),
        (_, Comparator.Previous3Months) => (3, 3),
        (_, Comparator.PreviousYear) => (3, 12),
        _ => (12, 12),
    };

    public static bool? IsSignificant(SlowSeries series, int side, Comparator comparator)
    {
        if (series.Measure.IsRolling12 && comparator != Comparator.Previous12Months)
            return null;

        var (months, lag) = Lengths(comparator, series.Measure);
        var span = series.Measure.IsRolling12 ? 12 : months;
        if (series.Together(0, span) is not { } later || series.Together(lag, span) is not { } earlier)
            return null;

        // A ratio may be known over a year one month of which is divided by nothing.
        if (Enumerable.Range(0, months).Concat(Enumerable.Range(lag, months)).Any(back => series.Row(back) is null))
            return null;

        Observation[] after = [.. Enumerable.Range(0, months).Select(back => series.Row(back)!)];
        Observation[] before = [.. Enumerable.Range(lag, months).Select(back => series.Row(back)!)];
        return Chance(series.Measure, after, before) is { } chance ? chance <= 0.05 && (later - earlier).Sign == side : null;
    }

    private static double? Chance(Measure measure, Observation[] after, Observation[] before)
    {
        if (measure.Derivation is not null)
            return after.Length < 12 ? null : OfPairs([.. after.Zip(before, (one, other) => Fraction.Of(one.Value!.Value) - Fraction.Of(other.Value!.Value))]);

        var unit = measure.Unit;
        var all = after.Concat(before).ToArray();
        if (unit.Quantity == Quantity.Percent)
        {
            return all.All(row => row.Sample is not null && row.Value is not null)
                ? OfShares(after.Select(row => (row.Value!.Value * row.Sample!.Value, row.Sample.Value)), before.Select(row => (row.Value!.Value * row.Sample!.Value, row.Sample.Value)), 30, false)
                : all.All(HasCases) ? OfShares(after.Select(row => Cases(row, unit)), before.Select(row => Cases(row, unit)), 10, after.Length >= 12) : null;
        }

        if (unit.Quantity == Quantity.Rate)
            return all.All(HasCases) ? OfEvents([.. after.Select(row => Cases(row, unit))], [.. before.Select(row => Cases(row, unit))]) : null;

        if (all.Any(row => row.Value is null))
            return null;

        if (unit is { Quantity: Quantity.Count, Statistic: Statistic.Total })
            return OfEvents([.. after.Select(ByDay)], [.. before.Select(ByDay)]);

        return after.Length < 12 ? null : OfPairs([.. after.Zip(before, (one, other) => Fraction.Of(one.Value!.Value) - Fraction.Of(other.Value!.Value))]);
    }

    private static (double, double) ByDay(Observation row) => (row.Value!.Value, DateTime.DaysInMonth(row.Month.Year, row.Month.Number));

    private static bool HasCases(Observation row) => row.Denominator is not null && (row.Numerator ?? row.Value) is not null;

    private static (double, double) Cases(Observation row, Unit unit) =>
        (row.Numerator ?? (row.Value!.Value * row.Denominator!.Value / unit.Per), row.Denominator!.Value);

    private static double? OfShares(IEnumerable<(double Part, double Whole)> later, IEnumerable<(double Part, double Whole)> earlier, int fewest, bool isYear)
    {
        var (after, before) = (later.ToArray(), earlier.ToArray());
        var (x2, n2, x1, n1) = (after.Sum(one => one.Part), after.Sum(one => one.Whole), before.Sum(one => one.Part), before.Sum(one => one.Whole));
        if (Math.Min(n1, n2) < fewest || x1 > n1 || x2 > n2)
            return null;

        var share = (x1 + x2) / (n1 + n2);
        if (new[] { n1 * share, n2 * share, n1 * (1 - share), n2 * (1 - share) }.Min() < 5)
        {
            var (seen, drawn, other, rest) = (Round(x2), Round(n2), Round(x1), Round(n1));
            return SlowChances.NoLikelier(
                seen, Math.Max(0, seen + other - rest), Math.Min(drawn, seen + other), k => SlowChances.LogChoose(drawn, k) + SlowChances.LogChoose(rest, seen + other - k));
        }

        var spread = isYear && after.Concat(before).All(one => one.Whole > 0) ? Math.Max(1, (Unevenness(after, x2 / n2) + Unevenness(before, x1 / n1)) / (after.Length + before.Length - 2)) : 1;
        return SlowChances.Normal(((x2 / n2) - (x1 / n1)) / Math.Sqrt(spread * share * (1 - share) * ((1 / n1) + (1 / n2))));
    }

    private static double Unevenness((double Part, double Whole)[] months, double share) =>
        share is <= 0 or >= 1 ? 0 : months.Sum(one => Math.Pow((one.Part / one.Whole) - share, 2) * one.Whole / (share * (1 - share)));

    private static double? OfEvents((double Events, double Exposure)[] after, (double Events, double Exposure)[] before)
    {
        var (b, tb, a, ta) = (after.Sum(one => one.Events), after.Sum(one => one.Exposure), before.Sum(one => one.Events), before.Sum(one => one.Exposure));
        if (ta <= 0 || tb <= 0)
            return null;

        var degrees = after.Length + before.Length - 2;
        if (a > 0 && b > 0 && a + b >= 20 && degrees >= 2)
        {
            var unevenness = after.Where(one => one.Exposure > 0).Sum(one => Math.Pow(one.Events - (one.Exposure * b / tb), 2) / (one.Exposure * b / tb))
                + before.Where(one => one.Exposure > 0).Sum(one => Math.Pow(one.Events - (one.Exposure * a / ta), 2) / (one.Exposure * a / ta));
            return SlowChances.Student(Math.Log(b * ta / tb / a) / Math.Sqrt(Math.Max(1, unevenness / degrees) * ((1 / a) + (1 / b))), degrees);
        }

        var (seen, trials) = (Round(b), Round(a) + Round(b));
        return SlowChances.NoLikelier(seen, 0, trials, k => SlowChances.LogChoose(trials, k) + (k * Math.Log(tb)) + ((trials - k) * Math.Log(ta)));
    }

    /// <summary>Every way in which the signs of the differences could have fallen, by the sum of the ranks that go up.</summary>
    private static double? OfPairs(Fraction[] differences)
    {
        var moved = differences.Where(one => one.Sign != 0).ToArray();
        if (moved.Length < 6)
            return null;

        int TwiceRank(Fraction one) => moved.Count(other => other.Size < one.Size) + moved.Count(other => other.Size <= one.Size) + 1;
        var ways = new Dictionary<int, long> { [0] = 1 };
        foreach (var rank in moved.Select(TwiceRank))
        {
            ways = ways.SelectMany(way => new[] { way, new KeyValuePair<int, long>(way.Key + rank, way.Value) })
                .GroupBy(way => way.Key)
                .ToDictionary(same => same.Key, same => same.Sum(way => way.Value));
        }

        var total = moved.Sum(TwiceRank);
        var seen = Math.Abs((2 * moved.Where(one => one.Sign > 0).Sum(TwiceRank)) - total);
        return (double)ways.Where(way => Math.Abs((2 * way.Key) - total) >= seen).Sum(way => way.Value) / ways.Values.Sum();
    }

    private static int Round(double cases) => (int)Math.Floor(cases + 0.5);
}
