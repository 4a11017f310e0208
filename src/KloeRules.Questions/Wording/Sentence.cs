namespace KloeRules.Questions.Wording;

/// <summary>Makes clauses into sentences.</summary>
internal static class Sentence
{
    /// <summary>Capital first letter and a full stop, where they are missing.</summary>
    public static string Of(string clause)
    {
        var capital = Capital(clause.Trim());
        return capital.Length == 0 || capital[^1] is '.' or '?' or '!' ? capital : capital + ".";
    }

    public static string Capital(string clause) => clause.Length == 0 ? clause : char.ToUpperInvariant(clause[0]) + clause[1..];

    public static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";
}
