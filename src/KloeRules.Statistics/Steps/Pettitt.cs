namespace KloeRules.Statistics.Steps;

/// <summary>Pettitt's test for one change of level (1979): by ranks, so that a month far out hardly touches it.</summary>
/// <param name="Statistic">The most by which pairs across a cut fall one way.</param>
/// <param name="After">How many figures lie before the likeliest change; more than one where cuts tie.</param>
/// <param name="Chance">The two-sided probability, approximate.</param>
public sealed record Pettitt(double Statistic, IReadOnlyList<int> After, double Chance)
{
    /// <param name="figures">Oldest first, none missing; at least two.</param>
    public static Pettitt Of(ReadOnlySpan<double> figures)
    {
        var n = figures.Length;
        var falls = new double[n];
        for (var cut = 0; cut < n; cut++)
        {
            // Taking a figure over to the earlier side adds its pairs with all others: those among the earlier ones cancel out.
            var sum = 0;
            foreach (var other in figures)
            {
                sum += figures[cut].CompareTo(other);
            }

            falls[cut] = sum + (cut == 0 ? 0 : falls[cut - 1]);
        }

        var (greatest, after) = Cuts.OfGreatest(Array.ConvertAll(falls, Math.Abs));
        return new Pettitt(greatest, after, Math.Min(1, 2 * Math.Exp(-6 * greatest * greatest / (Math.Pow(n, 3) + Math.Pow(n, 2)))));
    }
}
