namespace KloeRules.Language.Binding;

/// <summary>Finds measures by name or alias, ignoring case, punctuation and a plural s; readers of data look their rows up here.</summary>
public sealed class MeasureNames
{
    private readonly Dictionary<string, Measure> byKey = new(StringComparer.Ordinal);
    private readonly List<string> written = [];

    public MeasureNames(IEnumerable<Measure> measures)
    {
        foreach (var measure in measures)
        {
            Add(measure.Name, measure);
            foreach (var alias in measure.Aliases)
            {
                Add(alias, measure);
            }
        }
    }

    /// <summary>The measure of that name, or null.</summary>
    public Measure? Find(string name) => byKey.TryGetValue(NameKey.Of(name), out var measure) ? measure : null;

    /// <summary>The nearest names to one that was not found, best first, at most three; empty when nothing is near.</summary>
    public IReadOnlyList<string> Suggest(string name) => Nearest.Of(name, written);

    private void Add(string name, Measure measure)
    {
        var key = NameKey.Of(name);
        if (key.Length > 0 && !byKey.ContainsKey(key))
        {
            byKey.Add(key, measure);
            written.Add(name);
        }
    }
}
