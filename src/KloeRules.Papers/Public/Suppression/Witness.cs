namespace KloeRules.Papers.Public.Suppression;

/// <summary>
/// Shows that a hidden count can't be worked out, by finding other figures that fit everything published and give it another value.
/// Where the search finds none the count is taken for known, so that a mistake can only hide more.
/// </summary>
/// <param name="sums">Every sum, by the counts in it.</param>
internal sealed class Witness(ILookup<Count, Sum> sums)
{
    private const int MostSteps = 3_000;
    private static readonly double[] Shifts = [1, -1, 2, -2, 3, -3];

    private readonly Dictionary<Count, double> shifts = [];
    private int steps;

    public bool Exists(Count count) => Shifts.Any(by => IsPossible(count, by));

    private bool IsPossible(Count count, double by)
    {
        shifts.Clear();
        steps = 0;
        return count.Could(by) && Shift(count, by);
    }

    private bool Shift(Count count, double by)
    {
        shifts[count] = by;
        if (Settled())
            return true;

        shifts.Remove(count);
        return false;
    }

    /// <summary>Puts the first sum right that no longer adds up, in every way there is.</summary>
    private bool Settled()
    {
        if (++steps > MostSteps)
            return false;

        foreach (var sum in shifts.Keys.SelectMany(count => sums[count]))
        {
            var gap = sum.Gap(shifts);
            if (gap == 0)
                continue;

            return sum.Terms
                .Where(term => term.IsHidden && !shifts.ContainsKey(term) && term.Could(sum.Closing(term, gap)))
                .ToArray()
                .Any(term => Shift(term, sum.Closing(term, gap)));
        }

        return true;
    }
}
