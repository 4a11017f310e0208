using KloeRules.Language.Binding;

namespace KloeRules.Measures.Reading;

/// <summary>One spelling for each area, however files write it; the whole force is the empty name.</summary>
internal sealed class AreaNames
{
    private readonly Dictionary<string, string> spellings;
    private readonly string wholeKey;

    /// <param name="whole">What the publisher calls the whole: "Force", "Wiltshire".</param>
    public AreaNames(IEnumerable<string> written, string whole)
    {
        wholeKey = NameKey.Of(whole);
        spellings = written
            .GroupBy(name => name, StringComparer.Ordinal)
            .GroupBy(same => NameKey.Of(same.Key))
            .ToDictionary(
                alike => alike.Key,
                alike => alike.OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key);
    }

    /// <summary>The spelling that most rows use.</summary>
    public string Of(string written)
    {
        var key = NameKey.Of(written);
        return key.Length == 0 || key == wholeKey ? string.Empty : spellings[key];
    }
}
