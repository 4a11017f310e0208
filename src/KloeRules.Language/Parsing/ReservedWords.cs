namespace KloeRules.Language.Parsing;

/// <summary>Words that a condition gives a meaning of their own.</summary>
internal static class ReservedWords
{
    /// <summary>Words and marks at which a name that was never declared must end.</summary>
    public static readonly HashSet<string> EndName = new(StringComparer.Ordinal)
    {
        ">", ">=", "<", "<=", "=", "(", ")", ",", "and", "or", "while", "not", "unless", "for", "in", "vs", "versus",
        "sla", "breaches", "breaching", "breach", "meets", "meet", "met", "misses", "miss", "missed",
        "above", "over", "more", "greater", "below", "under", "less", "fewer",
        "at", "no", "between", "zero", "up", "down", "rising", "falling", "worsening", "improving", "steady", "is", "are", "was", "has", "have",
        "increasing", "increased", "rose", "decreasing", "decreased", "fell", "deteriorating", "deteriorated", "improved", "stable", "flat",
        "≥", "≤", "＞", "＜", "exceeds", "exceeding", "higher", "longer", "lower", "shorter", "breached", "fails", "failing", "failed",
        "by", "linked", "while", "but", "except", "throughout", "during", "since", "until", "because", "does", "isn't", "isn’t", "aren't", "aren’t", "doesn't", "doesn’t", "hasn't", "hasn’t", "when",
        "equals",
    };
}
