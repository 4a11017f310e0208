namespace KloeRules.Oracle;

/// <summary>Mann-Kendall by comparing every pair; over 24 complete months and more after momentum has been taken out.</summary>
internal static class SlowTrends
{
    public static bool? IsTrending(SlowSeries series, int side, int months)
    {
        var figures = series.Months(0, months).Reverse().ToArray();
        var known = figures.OfType<Fraction>().Select(figure => figure.Value).ToArray();
        if (series.Back(0) is null || known.Length < 8 || 10 * (months - known.Length) > months)
            return null;

        var tested = months >= 24 && known.Length == months ? WithoutMomentum(known) : known;
        var pairs = (from later in Enumerable.Range(0, tested.Length)
                     from earlier in Enumerable.Range(0, later)
                     select Math.Sign(tested[later] - tested[earlier])).ToArray();
        var s = pairs.Sum();
        return Chance(tested, pairs, s) is { } chance ? chance <= 0.05 && Math.Sign(s) == side : null;
    }

    private static double? Chance(double[] figures, int[] pairs, int s)
    {
        if (!pairs.Contains(0) && figures.Length <= 50)
            return SlowChances.Orders(s, figures.Length);

        static double Part(int n) => (double)n * (n - 1) * ((2 * n) + 5);
        var variance = (Part(figures.Length) - figures.CountBy(figure => figure).Sum(tied => Part(tied.Value))) / 18;
        return variance == 0 ? null : SlowChances.Normal((s - Math.Sign(s)) / Math.Sqrt(variance));
    }

    /// <summary>Regresses each month on the one before, a constant and time, corrects the coefficient for bias and takes that share of the month before out.</summary>
    private static double[] WithoutMomentum(double[] x)
    {
        var n = x.Length;
        double[][] rows = [.. Enumerable.Range(1, n - 1).Select(t => new[] { x[t - 1], 1, t })];
        var matrix = new double[3, 4];
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
                matrix[i, j] = rows.Sum(row => row[i] * row[j]);

            matrix[i, 3] = rows.Select((row, t) => row[i] * x[t + 1]).Sum();
        }

        var share = x.Distinct().Count() == 1 ? 0 : Math.Clamp(((n * Solved(matrix)) + 2) / (n - 4), 0, 0.95);
        return share == 0 ? x : [.. Enumerable.Range(1, n - 1).Select(t => x[t] - (share * x[t - 1]))];
    }

    /// <summary>The first unknown of three equations, by Cramer's rule.</summary>
    private static double Solved(double[,] m)
    {
        double Determinant(int first) =>
            (m[0, first] * ((m[1, 1] * m[2, 2]) - (m[1, 2] * m[2, 1])))
            - (m[0, 1] * ((m[1, first] * m[2, 2]) - (m[1, 2] * m[2, first])))
            + (m[0, 2] * ((m[1, first] * m[2, 1]) - (m[1, 1] * m[2, first])));
        return Determinant(3) / Determinant(0);
    }
}
