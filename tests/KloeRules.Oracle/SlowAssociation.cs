namespace KloeRules.Oracle;

/// <summary>Whether two series move together, by the textbook: Spearman's coefficient of their changes, fewer months where they carry over, all lags tried.</summary>
internal static class SlowAssociation
{
    private const int Year = 12;
    private const int FewestEffective = 12;

    /// <summary>Chi-squared of 11 degrees of freedom at 1%.</summary>
    private const double SeasonPoint = 24.724970311318277;

    public static bool? Judge((double X, double Y)[] months, int mostLag, int sign)
    {
        if (months.Length < 3 * Year)
            return null;

        var (x, y) = (months.Select(month => month.X).ToArray(), months.Select(month => month.Y).ToArray());
        var apart = HasSeason(x) || HasSeason(y) ? Year : 1;
        var (dx, dy) = (Changes(x, apart), Changes(y, apart));
        var tried = Enumerable.Range(-mostLag, (2 * mostLag) + 1)
            .Select(lag => (Lag: lag, Found: AtLag(dx, dy, lag)))
            .Where(one => one.Found is not null)
            .OrderBy(one => one.Found!.Value.Chance).ThenBy(one => Math.Abs(one.Lag)).ThenBy(one => one.Lag)
            .Select(one => one.Found!.Value)
            .ToArray();
        if (tried.Length == 0)
            return null;

        var adjusted = tried.Select((one, i) => one.Chance * tried.Length / (i + 1)).Min();
        return adjusted <= 0.05 && (sign == 0 || Math.Sign(tried[0].R) == 0 || Math.Sign(tried[0].R) == Math.Sign(sign));
    }

    private static (double R, double Chance)? AtLag(double[] x, double[] y, int lag)
    {
        var pairs = (from i in Enumerable.Range(0, x.Length) let j = i - lag where j >= 0 && j < y.Length select (X: x[i], Y: y[j])).ToArray();
        var (later, earlier) = (pairs.Select(pair => pair.X).ToArray(), pairs.Select(pair => pair.Y).ToArray());
        if (pairs.Length < FewestEffective || Pearson(Places(later), Places(earlier)) is not { } r)
            return null;

        var carried = CarriedOver(later) * CarriedOver(earlier);
        var effective = Math.Min(pairs.Length, pairs.Length * (1 - carried) / (1 + carried));
        if (effective < FewestEffective)
            return null;

        var t = r * Math.Sqrt((effective - 2) / Math.Max(double.Epsilon, 1 - (r * r)));
        return (r, StudentTail(Math.Abs(t), effective - 2));
    }

    /// <summary>Both tails: with t = √ν·tan θ the density is a power of cos θ.</summary>
    private static double StudentTail(double t, double degrees)
    {
        var from = Math.Atan(t / Math.Sqrt(degrees));
        return Slices(from, degrees) / Slices(0, degrees);
    }

    private static double Slices(double from, double degrees)
    {
        const int Count = 4_000;
        var width = ((Math.PI / 2) - from) / Count;
        return Enumerable.Range(0, Count).Sum(i => Math.Pow(Math.Cos(from + ((i + 0.5) * width)), degrees - 1)) * width;
    }

    private static double[] Changes(double[] x, int apart)
    {
        var scale = x.Max(Math.Abs);
        return [.. Enumerable.Range(0, x.Length - apart).Select(i => scale == 0 ? 0 : Math.Round((x[i + apart] - x[i]) / scale, 9))];
    }

    private static bool HasSeason(double[] x)
    {
        var slopes = (from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(i + 1, x.Length - i - 1) select (x[j] - x[i]) / (j - i)).Order().ToArray();
        var slope = (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
        var scale = x.Max(Math.Abs);
        var places = Places([.. x.Select((figure, i) => scale == 0 ? 0 : Math.Round((figure - (slope * i)) / scale, 9))]);
        var n = (double)x.Length;
        var mean = (n + 1) / 2;
        var between = places.Select((place, i) => (place, i % Year)).GroupBy(one => one.Item2, one => one.place)
            .Sum(month => month.Count() * Math.Pow(month.Average() - mean, 2));
        var within = places.Sum(place => Math.Pow(place - mean, 2));
        return within > 0 && (n - 1) * between / within > SeasonPoint;
    }

    private static double[] Places(double[] x) => [.. x.Select(figure => x.Count(other => other < figure) + ((x.Count(other => other == figure) + 1) / 2.0))];

    private static double? Pearson(double[] x, double[] y)
    {
        var (mx, my) = (x.Average(), y.Average());
        var (xx, yy) = (x.Sum(one => Math.Pow(one - mx, 2)), y.Sum(one => Math.Pow(one - my, 2)));
        return xx > 0 && yy > 0 ? Math.Clamp(x.Zip(y, (one, other) => (one - mx) * (other - my)).Sum() / Math.Sqrt(xx * yy), -1, 1) : null;
    }

    private static double CarriedOver(double[] x)
    {
        var mean = x.Average();
        var all = x.Sum(one => Math.Pow(one - mean, 2));
        return all > 0 ? x.Zip(x.Skip(1), (one, next) => (one - mean) * (next - mean)).Sum() / all : 0;
    }
}
