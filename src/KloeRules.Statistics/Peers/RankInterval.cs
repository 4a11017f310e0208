using KloeRules.Statistics.ManyTests;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// The places in order that an area may hold once chance is allowed for, 1 being the best: behind every area that is significantly better, before every one
/// that is significantly worse. Each area is compared with all others by pairs, at 5% over them all (Holm).
/// </summary>
/// <param name="Of">How many areas there are.</param>
public readonly record struct RankInterval(int Best, int Worst, int Of)
{
    /// <summary>Areas below which places say nothing.</summary>
    public const int FewestAreas = 4;

    private const double Level = 0.05;

    /// <summary>True when no other place than the last is possible.</summary>
    public bool IsWorst => Best == Of;

    /// <summary>The area is among this many that may all hold the last place; null when it can't be last.</summary>
    public int? AmongWorst => Worst == Of ? Of - Best + 1 : null;

    /// <param name="figures">One for each area; all known.</param>
    /// <param name="chance">The two-sided probability that two areas, by their places in the list, differ by chance alone.</param>
    /// <returns>One for each area; null with fewer than four.</returns>
    public static RankInterval[]? OfAll(ReadOnlySpan<double> figures, bool isHigherBetter, Func<int, int, double> chance)
    {
        if (figures.Length < FewestAreas)
        {
            return null;
        }

        var intervals = new RankInterval[figures.Length];
        for (var own = 0; own < intervals.Length; own++)
        {
            intervals[own] = OfKnown(own, figures, isHigherBetter, chance);
        }

        return intervals;
    }

    /// <summary>As <see cref="OfAll"/>, of one area alone.</summary>
    /// <inheritdoc cref="OfAll" path="/param"/>
    /// <param name="own">Its place in the list.</param>
    /// <returns>Null with fewer than four areas.</returns>
    public static RankInterval? OfOne(int own, ReadOnlySpan<double> figures, bool isHigherBetter, Func<int, int, double> chance) =>
        figures.Length < FewestAreas ? null : OfKnown(own, figures, isHigherBetter, chance);

    /// <summary>True when the place in one period can't be that in the other.</summary>
    public bool HasMoved(RankInterval earlier) => Best > earlier.Worst || Worst < earlier.Best;

    private static RankInterval OfKnown(int own, ReadOnlySpan<double> figures, bool isHigherBetter, Func<int, int, double> chance)
    {
        var (better, worse) = (0, 0);
        foreach (var other in Apart(own, figures.Length, chance))
        {
            var sign = figures[other].CompareTo(figures[own]) * (isHigherBetter ? 1 : -1);
            better += sign > 0 ? 1 : 0;
            worse += sign < 0 ? 1 : 0;
        }

        return new RankInterval(1 + better, figures.Length - worse, figures.Length);
    }

    private static IEnumerable<int> Apart(int own, int count, Func<int, int, double> chance)
    {
        int[] others = [.. Enumerable.Range(0, count).Where(other => other != own)];
        var chances = Adjusted.Holm(Array.ConvertAll(others, other => chance(own, other)));
        return others.Where((_, i) => chances[i] <= Level);
    }
}
