using System.Text;

namespace KloeRules.Language.Binding;

/// <summary>What is left of a name when case, punctuation and plural s are ignored: lower-case words with one space between, "and" for an ampersand.</summary>
public static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var word in Words(name))
        {
            if (key.Length > 0)
            {
                key.Append(' ');
            }

            key.Append(OfWord(word));
        }

        return key.ToString();
    }

    /// <summary>One word in lower case without a plural s ("arrests" → "arrest", but "process" and "gas" stay).</summary>
    public static string OfWord(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 3 && lower[lower.Length - 1] == 's' && lower[lower.Length - 2] != 's'
            ? lower.Substring(0, lower.Length - 1)
            : lower;
    }

    private static IEnumerable<string> Words(string name)
    {
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var inWord = i < name.Length && char.IsLetterOrDigit(name[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return name.Substring(start, i - start);
                start = -1;
            }

            if (i < name.Length && name[i] == '&')
            {
                yield return "and";
            }
        }
    }
}
