using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Peers;

namespace KloeRules.Oracle;

/// <summary>Two series side by side, by the textbook: regression by its normal equations, Mann-Kendall by counting orders, the normal tail by adding slices.</summary>
internal sealed class SlowPairs(Frame frame, SignalCheck check, Scene scene)
{
    private const int FewestOthers = 4;
    private const double Significant = 0.01;

    public bool? Judge(int sign)
    {
        if (check.Signal.Other >= 0 && Other.MonthsCovered > 1)
            return null;

        if (check.Signal.Kind == SignalKind.MovesWith)
            return SlowAssociation.Judge(Common(), (int)check.Signal.Numbers[0], sign);

        var months = (int)check.Signal.Numbers[0];
        if (Months(scene.MeasureOf(check), scene.AreaOf(check), months) is not { } own || Others(months) is not { } others || months < 12)
            return null;

        if (check.Signal.Other < 0 && months == 24 && Grows(sign) is var (isCounted, grows) && isCounted)
            return grows;

        if (own.Concat(others).Any(figure => figure <= 0))
            return null;

        var gap = own.Zip(others, (one, other) => Math.Log(one / other)).ToArray();
        var rest = WithoutMomentum(gap).Select(figure => Math.Round(figure, 9)).ToArray();
        var (s, chance) = Trend(rest);
        return chance is null ? null : s != 0 && chance <= Significant && (sign == 0 || Math.Sign(sign) == Math.Sign(s));
    }

    /// <summary>Whether the area grew from one year to the next unlike all others together, where all of them count events.</summary>
    private (bool IsCounted, bool? Grows) Grows(int sign)
    {
        var measure = scene.MeasureOf(check);
        var areas = scene.Rule.Groups[check.Signal.Group].Areas
            .Where(area => area != scene.AreaOf(check) && Months(measure, area, 24) is not null)
            .Select(Events)
            .ToArray();
        if (Events(scene.AreaOf(check)) is not { } own || areas.Any(one => one is null))
            return (false, null);

        var together = areas.Aggregate(new (double Events, double Exposure)[24], (sum, one) => [.. sum.Zip(one!, (a, b) => (a.Events + b.Events, a.Exposure + b.Exposure))]);
        var series = new SlowSeries(new SlowFigures(frame, measure, scene.AreaOf(check)), measure, scene.MonthOf(check), SlowTests.Since(measure, scene.MonthOf(check)));
        var isSeasonal = SlowTests.IsSeasonal(series);
        return (true, GrowthGap.Of(Growth(own, isSeasonal), Growth(together, isSeasonal)) is not { } gap ? null
            : gap.Chance <= 0.05 && gap.Difference != 0 && (sign == 0 || Math.Sign(sign) == Math.Sign(gap.Difference)));
    }

    private static QuasiPoisson Growth((double Events, double Exposure)[] months, bool isSeasonal)
    {
        double[] Part(int year, Func<(double Events, double Exposure), double> of) => [.. months.Skip(12 * year).Take(12).Select(of)];
        var (later, laterExposure) = (Part(1, one => one.Events), Part(1, one => one.Exposure));
        var (earlier, earlierExposure) = (Part(0, one => one.Events), Part(0, one => one.Exposure));
        return isSeasonal
            ? QuasiPoisson.ByMonth(later, laterExposure, earlier, earlierExposure)
            : QuasiPoisson.Of(later, laterExposure, earlier, earlierExposure);
    }

    /// <summary>24 months of events, oldest first; null where one is not of events, or not told.</summary>
    private (double Events, double Exposure)[]? Events(string area)
    {
        var measure = scene.MeasureOf(check);
        var figures = new SlowFigures(frame, measure, area);
        var isCount = measure.Unit is { Quantity: Quantity.Count, Statistic: Statistic.Total };
        if (measure.Derivation is not null || !(isCount || measure.Unit.Quantity == Quantity.Rate) || Months(measure, area, 24) is null)
            return null;

        var rows = Enumerable.Range(0, 24).Select(i => figures.Row(scene.MonthOf(check) - (23 - i))!).ToArray();
        var cases = rows.Select(row => isCount ? SlowTests.ByDay(row, 1) : SlowTests.HasCases(row) ? SlowTests.Cases(row, measure.Unit) : (0, 0)).ToArray();
        return cases.All(month => month.Item2 > 0) ? cases : null;
    }

    private Measure Other => check.Signal.Other == 0 ? scene.Subject : scene.Rule.Others[check.Signal.Other - 1];

    /// <summary>The latest months that both measures have without a gap, sixty at most, as pairs, oldest first.</summary>
    private (double X, double Y)[] Common()
    {
        var one = new SlowFigures(frame, scene.MeasureOf(check), scene.AreaOf(check));
        var other = new SlowFigures(frame, Other, scene.AreaOf(check));
        var last = scene.Month - Math.Max(scene.MeasureOf(check).MonthsBehind, Other.MonthsBehind);
        return Enumerable.Range(0, 60)
            .Select(back => (
                X: IsRead(scene.MeasureOf(check), last - back) ? one.Figure(last - back) : null,
                Y: IsRead(Other, last - back) ? other.Figure(last - back) : null))
            .TakeWhile(pair => pair is { X: not null, Y: not null })
            .Select(pair => (pair.X!.Value.ToDouble(), pair.Y!.Value.ToDouble()))
            .Reverse()
            .ToArray();
    }

    private double[]? Others(int months)
    {
        if (check.Signal.Other >= 0)
            return Months(Other, scene.AreaOf(check), months);

        var areas = scene.Rule.Groups[check.Signal.Group].Areas.Where(area => area != scene.AreaOf(check)).ToArray();
        var complete = areas.Select(area => Months(scene.MeasureOf(check), area, months)).OfType<double[]>().ToArray();
        return complete.Length < (areas.Length == 1 ? 1 : FewestOthers) ? null
            : [.. Enumerable.Range(0, months).Select(month => complete.Sum(one => one[month]) / complete.Length)];
    }

    /// <summary>The months up to the one judged, oldest first.</summary>
    private double[]? Months(Measure measure, string area, int months)
    {
        var figures = new SlowFigures(frame, measure, area);
        var values = Enumerable.Range(0, months)
            .Select(i => scene.MonthOf(check) - (months - 1 - i))
            .Select(month => IsRead(measure, month) ? figures.Figure(month) : null)
            .ToArray();
        return values.All(value => value is not null) ? [.. values.Select(value => value!.Value.ToDouble())] : null;
    }

    /// <summary>No later than what is judged of the measure, and not from before its latest break.</summary>
    private bool IsRead(Measure measure, Month month)
    {
        var judged = scene.Month - measure.MonthsBehind;
        return month <= judged && !measure.Breaks.Any(one => one <= judged && month < one);
    }

    private static double[] WithoutMomentum(double[] x)
    {
        var n = x.Length;
        var rows = Enumerable.Range(1, n - 1).Select(t => (Y: x[t], Of: new[] { x[t - 1], 1.0, t })).ToArray();
        var (left, right) = (new double[3, 3], new double[3]);
        foreach (var (y, of) in rows)
        {
            for (var i = 0; i < 3; i++)
            {
                right[i] += of[i] * y;
                for (var j = 0; j < 3; j++)
                    left[i, j] += of[i] * of[j];
            }
        }

        var whole = Determinant(left);
        if (Math.Abs(whole) < 1e-9)
            return x;

        for (var i = 0; i < 3; i++)
            left[i, 0] = right[i];

        var carried = Math.Clamp(((n * Determinant(left) / whole) + 2) / (n - 4), 0, 0.95);
        return carried > 0 ? [.. Enumerable.Range(1, n - 1).Select(t => x[t] - (carried * x[t - 1]))] : x;
    }

    private static double Determinant(double[,] m) =>
        (m[0, 0] * ((m[1, 1] * m[2, 2]) - (m[1, 2] * m[2, 1])))
        - (m[0, 1] * ((m[1, 0] * m[2, 2]) - (m[1, 2] * m[2, 0])))
        + (m[0, 2] * ((m[1, 0] * m[2, 1]) - (m[1, 1] * m[2, 0])));

    private static (int S, double? Chance) Trend(double[] x)
    {
        var pairs = (from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(i + 1, x.Length - i - 1) select x[j].CompareTo(x[i])).ToArray();
        var s = pairs.Sum();
        if (!pairs.Contains(0))
            return (s, Orders(x.Length, s));

        var spread = x.GroupBy(figure => figure).Aggregate(Part(x.Length), (rest, tied) => rest - Part(tied.Count())) / 18;
        return (s, spread > 0 ? NormalTail(Math.Abs(s - Math.Sign(s)) / Math.Sqrt(spread)) : null);
    }

    private static double Part(int n) => (double)n * (n - 1) * ((2 * n) + 5);

    /// <summary>The share of all orders whose rises less falls are at least as far from none.</summary>
    private static double Orders(int n, int s)
    {
        var orders = new Dictionary<int, double> { [0] = 1 };
        for (var figures = 2; figures <= n; figures++)
        {
            orders = orders
                .SelectMany(order => Enumerable.Range(0, figures).Select(falls => (S: order.Key + figures - 1 - (2 * falls), Share: order.Value / figures)))
                .GroupBy(order => order.S)
                .ToDictionary(same => same.Key, same => same.Sum(order => order.Share));
        }

        return orders.Where(order => Math.Abs(order.Key) >= Math.Abs(s)).Sum(order => order.Value);
    }

    private static double NormalTail(double z)
    {
        const int Slices = 20_000;
        const double Far = 12;
        var width = (Far - z) / Slices;
        var sum = Enumerable.Range(0, Slices).Sum(i => Math.Exp(-Math.Pow(z + ((i + 0.5) * width), 2) / 2));
        return 2 * sum * width / Math.Sqrt(2 * Math.PI);
    }
}
