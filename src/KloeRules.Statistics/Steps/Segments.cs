namespace KloeRules.Statistics.Steps;

/// <summary>
/// A series cut into stretches of one level each so that the squared distances from their means are least. Exact, by dynamic programming: the faster methods
/// of the field (PELT) find the same cuts.
/// </summary>
/// <param name="Ends">How many figures lie before each cut, ascending; the end of the series is not among them.</param>
/// <param name="Squares">The sum of squared distances from the means.</param>
public sealed record Segments(IReadOnlyList<int> Ends, double Squares)
{
    /// <summary>The cuts at which the squares and a penalty for each cut are together least.</summary>
    /// <param name="figures">Oldest first, none missing.</param>
    /// <param name="least">The fewest figures of a stretch.</param>
    /// <param name="penalty">In the unit of the figures squared.</param>
    public static Segments Penalised(ReadOnlySpan<double> figures, int least, double penalty)
    {
        var n = figures.Length;
        var cost = new SegmentCost(figures);
        var (best, cuts) = (new double[n + 1], new int[n + 1]);
        Array.Fill(best, double.PositiveInfinity, 1, n);
        best[0] = -penalty;
        for (var end = least; end <= n; end++)
        {
            for (var cut = 0; cut <= end - least; cut++)
            {
                var squares = best[cut] + penalty + cost.Of(cut, end);
                if (squares < best[end])
                {
                    (best[end], cuts[end]) = (squares, cut);
                }
            }
        }

        var ends = new List<int>();
        for (var end = n; cuts[end] > 0; end = cuts[end])
        {
            ends.Insert(0, cuts[end]);
        }

        return Of(cost, n, ends);
    }

    /// <summary>The cuts at which the squares are least, for a given number of them.</summary>
    /// <param name="figures">Oldest first, none missing.</param>
    /// <param name="least">The fewest figures of a stretch.</param>
    /// <returns>Null when so many stretches do not fit in.</returns>
    public static Segments? Into(ReadOnlySpan<double> figures, int least, int count)
    {
        var n = figures.Length;
        if ((count + 1) * least > n)
        {
            return null;
        }

        var cost = new SegmentCost(figures);
        var best = new double[n + 1];
        var cuts = new int[count + 1, n + 1];
        for (var end = least; end <= n; end++)
        {
            best[end] = cost.Of(0, end);
        }

        for (var k = 1; k <= count; k++)
        {
            // From the end, so that the stretches before a cut are still those of one cut fewer.
            for (var end = n; end >= (k + 1) * least; end--)
            {
                best[end] = double.PositiveInfinity;
                for (var cut = k * least; cut <= end - least; cut++)
                {
                    var squares = best[cut] + cost.Of(cut, end);
                    if (squares < best[end])
                    {
                        (best[end], cuts[k, end]) = (squares, cut);
                    }
                }
            }
        }

        var ends = new int[count];
        for (var (k, end) = (count, n); k > 0; k--)
        {
            ends[k - 1] = end = cuts[k, end];
        }

        return Of(cost, n, ends);
    }

    private static Segments Of(SegmentCost cost, int n, IReadOnlyList<int> ends)
    {
        var squares = 0.0;
        for (var i = 0; i <= ends.Count; i++)
        {
            squares += cost.Of(i == 0 ? 0 : ends[i - 1], i == ends.Count ? n : ends[i]);
        }

        return new Segments(ends, squares);
    }
}
