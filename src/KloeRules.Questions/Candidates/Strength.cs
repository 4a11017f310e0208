using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Candidates;

/// <summary>Which of several candidates speaks: a total order, so that the outcome never depends on the order of input.</summary>
internal static class Strength
{
    private static readonly Comparer<IReadOnlyList<Part>> HigherParts = Comparer<IReadOnlyList<Part>>.Create((one, other) =>
        one.Zip(other, (part, beside) => part.Value.CompareTo(beside.Value)).FirstOrDefault(difference => difference != 0));

    /// <summary>
    /// Highest own score first, then severity, then the size of the gap; of those, who has figures, and the higher parts in the order they are printed,
    /// so that the rules' order decides nothing but who of equals speaks; then that order, then measure and area by name.
    /// </summary>
    public static IOrderedEnumerable<T> ByStrength<T>(this IEnumerable<T> all, Func<T, Candidate> asking) =>
        all
            .OrderByDescending(one => asking(one).Score)
            .ThenByDescending(one => asking(one).Finding.Rule.Severity)
            .ThenByDescending(one => asking(one).Size)
            .ThenBy(one => asking(one).IsWithoutFigures)
            .ThenByDescending(one => asking(one).Parts, HigherParts)
            .ThenBy(one => asking(one).RuleOrder)
            .ThenBy(one => asking(one).Finding.Measure.Name, StringComparer.Ordinal)
            .ThenBy(one => asking(one).Finding.Area, StringComparer.Ordinal);
}
