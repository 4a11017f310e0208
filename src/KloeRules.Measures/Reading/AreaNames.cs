using KloeRules.Language.Binding;

namespace KloeRules.Measures.Reading;

/// <summary>One spelling for each area, however files write it; the whole force is the empty name.</summary>
internal sealed class AreaNames
{
    private readonly Dictionary<string, string> spellings = new(StringComparer.Ordinal);

    /// <param name="whole">What the publisher calls the whole: "Force", "Wiltshire".</param>
    public AreaNames(IEnumerable<string> written, string whole)
    {
        foreach (var alike in written.CountBy(name => name, StringComparer.Ordinal).GroupBy(name => NameKey.Of(name.Key)))
        {
            var most = alike.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;
            foreach (var name in alike)
            {
                spellings[name.Key] = alike.Key.Length == 0 || alike.Key == NameKey.Of(whole) ? string.Empty : most;
            }
        }
    }

    /// <summary>The spelling that most rows use.</summary>
    public string Of(string written) => spellings[written];
}
