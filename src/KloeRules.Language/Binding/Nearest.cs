namespace KloeRules.Language.Binding;

/// <summary>Suggests the nearest known names to one that was mistyped.</summary>
public static class Nearest
{
    private const int MostSuggestions = 3;

    /// <summary>Names within a third of the typed length in edits, and those that hold every word typed; best first, which are those that hold several words typed.</summary>
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
            .OrderBy(candidate => words.Length > 1 && words.All(candidate.Key.Split(' ').Contains) ? 0 : 1)
            .ThenBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Key[0] == key[0] ? 0 : 1)
            .ThenBy(candidate => Edits(typed, candidate.Name, most))
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(candidate => candidate.Name)
            .ToArray();
    }

    /// <summary>Edits between two words: insert, delete, replace, or swap of neighbours (optimal string alignment).</summary>
    internal static int Distance(string a, string b) => Edits(a, b, Math.Max(a.Length, b.Length));

    /// <summary>
    /// The distance, or one more than <paramref name="most"/> when it is further. Only what lies within that many places of the diagonal is looked at,
    /// and no more once every way has become too long, so that a word that is nothing like the other costs next to nothing.
    /// </summary>
    internal static int Edits(string a, string b, int most)
    {
        var tooFar = most + 1;
        var (start, aEnd, bEnd) = Unlike(a, b);
        var (aLength, bLength) = (aEnd - start, bEnd - start);
        if (Math.Abs(aLength - bLength) > most)
        {
            return tooFar;
        }

        var (before, row, next) = (new int[bLength + 1], new int[bLength + 1], new int[bLength + 1]);
        for (var j = 0; j <= bLength; j++)
        {
            before[j] = tooFar;
            row[j] = Math.Min(j, tooFar);
        }

        for (int i = 1, nearestBefore = 0; i <= aLength; i++)
        {
            var (first, last) = (Math.Max(1, i - most), Math.Min(bLength, i + most));
            next[first - 1] = first == 1 ? Math.Min(i, tooFar) : tooFar;
            var nearest = next[first - 1];
            for (var j = first; j <= last; j++)
            {
                var cost = a[start + i - 1] == b[start + j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(next[j - 1] + 1, row[j] + 1), row[j - 1] + cost);
                if (i > 1 && j > 1 && a[start + i - 1] == b[start + j - 2] && a[start + i - 2] == b[start + j - 1])
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                next[j] = Math.Min(edits, tooFar);
                nearest = Math.Min(nearest, next[j]);
            }

            if (last < bLength)
            {
                next[last + 1] = tooFar;
            }

            if (nearest > most && nearestBefore >= most)
            {
                return tooFar;
            }

            nearestBefore = nearest;
            (before, row, next) = (row, next, before);
        }

        return row[bLength];
    }

    /// <summary>Where two words begin to differ, and where each ends before an end that both share.</summary>
    private static (int Start, int EndOfA, int EndOfB) Unlike(string a, string b)
    {
        var (start, aEnd, bEnd) = (0, a.Length, b.Length);
        while (start < aEnd && start < bEnd && a[start] == b[start])
        {
            start++;
        }

        while (aEnd > start && bEnd > start && a[aEnd - 1] == b[bEnd - 1])
        {
            aEnd--;
            bEnd--;
        }

        return (start, aEnd, bEnd);
    }
}
