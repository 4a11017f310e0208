using KloeRules.Language.Binding;

namespace KloeRules.Papers.Public;

/// <summary>Finds names in texts whatever their case and punctuation, but for those that stand inside a longer name that may be shown.</summary>
internal sealed class Mentions
{
    private const string Gap = " \u00B7 ";

    private readonly string[] shown;
    private readonly string[] sought;

    /// <param name="shown">Names that may be shown.</param>
    /// <param name="sought">Names that may not.</param>
    public Mentions(IEnumerable<string> shown, IEnumerable<string> sought)
    {
        this.shown = [.. shown.Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal)];
        this.sought = [.. sought.Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    public bool In(string text) => CountIn(NameKey.Of(text)) > 0;

    /// <summary>How many of the names are in a text.</summary>
    /// <param name="key">The text's key.</param>
    public int CountIn(string key)
    {
        // Most texts name nothing at all, which is quickly seen; only then is it worth taking the names out that may be shown.
        var padded = $" {key} ";
        var found = sought.Where(name => Has(padded, name)).ToArray();
        if (found.Length == 0)
            return 0;

        foreach (var name in shown)
            padded = padded.Replace($" {name} ", Gap, StringComparison.Ordinal);
        return found.Count(name => Has(padded, name));
    }

    private static bool Has(string padded, string name) => padded.Contains($" {name} ", StringComparison.Ordinal);
}
