using KloeRules.Questions.Showing;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>Parts of the sentences that say what a picture shows.</summary>
internal static class Phrases
{
    /// <summary>"Crime Volume in Swindon"</summary>
    public static string Named(ShownFigures shown) => shown.Area.Length == 0 ? shown.Measure.Name : $"{shown.Measure.Name} in {shown.Area}";

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"a, b and c"</summary>
    public static string List(IEnumerable<string> parts)
    {
        var all = parts.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
