namespace KloeRules.Language.Text;

/// <summary>Strings lists together as a sentence does.</summary>
internal static class Wording
{
    /// <summary><c>a, b or c</c></summary>
    public static string Or(IEnumerable<string> parts) => Joined(parts, " or ");

    /// <summary><c>a, b and c</c></summary>
    public static string And(IEnumerable<string> parts) => Joined(parts, " and ");

    public static string Quoted(string text) => $"\"{text}\"";

    private static string Joined(IEnumerable<string> parts, string last)
    {
        var all = parts.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Length - 1)) + last + all[all.Length - 1];
    }
}
