using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>One spelling for each area, however files write it; the whole force is the empty name.</summary>
internal sealed class AreaNames
{
    private readonly Dictionary<string, string> spellings = new(StringComparer.Ordinal);

    /// <param name="written">The area of every row, and where it is.</param>
    /// <param name="whole">What the publisher calls the whole: "Force", "Wiltshire".</param>
    /// <param name="problems">Told of areas that are written in several ways.</param>
    public AreaNames(IEnumerable<(string Area, Source Source)> written, string whole, ProblemList problems)
    {
        var names = new Tally<string>(StringComparer.Ordinal);
        foreach (var (area, source) in written)
        {
            names.Add(area, source);
        }

        foreach (var alike in names.All.GroupBy(name => NameKey.Of(name.Key)))
        {
            var isWhole = alike.Key.Length == 0 || alike.Key == NameKey.Of(whole);
            var most = alike.OrderByDescending(name => name.Count).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;
            foreach (var name in alike)
            {
                spellings[name.Key] = isWhole ? string.Empty : most;
                if (!isWhole && name.Key != most)
                {
                    problems.Add(DataProblems.AreaRespelt(name.First, name.Key, most, name.Count));
                }
            }
        }
    }

    /// <summary>The spelling that most rows use.</summary>
    public string Of(string written) => spellings[written];
}
