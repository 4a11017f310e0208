namespace KloeRules.Questions.Candidates;

/// <summary>Which of several candidates speaks: a total order, so that the outcome never depends on the order of input.</summary>
internal static class Strength
{
    /// <summary>Highest own score first, then severity, then the size of the gap, then rules in the pack's order, then measure and area by name.</summary>
    public static IOrderedEnumerable<T> ByStrength<T>(this IEnumerable<T> all, Func<T, Candidate> asking) =>
        all
            .OrderByDescending(one => asking(one).Score)
            .ThenByDescending(one => asking(one).Finding.Rule.Severity)
            .ThenByDescending(one => asking(one).Size)
            .ThenBy(one => asking(one).RuleOrder)
            .ThenBy(one => asking(one).Finding.Measure.Name, StringComparer.Ordinal)
            .ThenBy(one => asking(one).Finding.Area, StringComparer.Ordinal);
}
