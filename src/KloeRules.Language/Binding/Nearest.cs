namespace KloeRules.Language.Binding;

/// <summary>Suggests the nearest known names to one that was mistyped.</summary>
public static class Nearest
{
    private const int MostSuggestions = 3;

    /// <summary>Names within a third of the typed length in edits, then those that hold every word typed; best first.</summary>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> known)
    {
        var key = NameKey.Of(typed);
        var words = key.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var most = Math.Max(1, key.Length / 3);
        return known
            .Select(name => (Name: name, Key: NameKey.Of(name)))
            .Where(candidate => candidate.Key.Length > 0 && words.Length > 0)
            .Select(candidate => (candidate.Name, candidate.Key, Distance: Edits(key, candidate.Key, most)))
            .Where(candidate => candidate.Distance <= most || words.All(candidate.Key.Split(' ').Contains))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Key[0] == key[0] ? 0 : 1)
            .ThenBy(candidate => Edits(typed, candidate.Name, most))
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(candidate => candidate.Name)
            .ToArray();
    }

    /// <summary>The distance, or one more than <paramref name="most"/> when the lengths alone show that it is further.</summary>
    internal static int Edits(string a, string b, int most) => Math.Abs(a.Length - b.Length) > most ? most + 1 : Math.Min(most + 1, Distance(a, b));

    /// <summary>Edits between two words: insert, delete, replace, or swap of neighbours (optimal string alignment).</summary>
    internal static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var next = new int[b.Length + 1];
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1] + 1, row[j] + 1), row[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, row) = (row, next);
        }

        return row[b.Length];
    }
}
