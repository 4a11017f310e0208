using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>Counts rows that have the same thing wrong with them, so that readers are told once: how many, and where the first is.</summary>
internal sealed class Tally<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, (int Count, Source First)> seen;

    public Tally(IEqualityComparer<TKey>? sameness = null) => seen = new(sameness);

    public void Add(TKey key, Source source) =>
        seen[key] = seen.TryGetValue(key, out var known) ? (known.Count + 1, known.First) : (1, source);

    public IEnumerable<(TKey Key, int Count, Source First)> All => seen.Select(one => (one.Key, one.Value.Count, one.Value.First));
}
