using KloeRules.Language.Time;

namespace KloeRules.Oracle;

/// <summary>Reads evidence word by word, for the wordings that the random tests use: months in full, no years alone, no quarters.</summary>
internal static class SlowEvidence
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static bool? NamesLater(string text, Month month)
    {
        var words = text.Split(' ', '.', ',').Where(word => word.Length > 0).ToArray();
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var number = Array.IndexOf(Months, words[i].ToLowerInvariant()) + 1;
            if (number > 0 && int.TryParse(words[i + 1], out var year) && (year * 12) + number > (month.Year * 12) + month.Number)
                return true;
        }

        return false;
    }

    public static bool? IsOfPlans(string text) => text.Contains("to be rolled out", StringComparison.Ordinal) || text.Contains("awaiting sign", StringComparison.Ordinal);

    public static bool HaveSentenceInCommon(string one, string other) =>
        Sentences(one).Intersect(Sentences(other)).Any(sentence => sentence.Count(c => c == ' ') >= 3);

    private static IEnumerable<string> Sentences(string text) => text.Split('.').Select(sentence => sentence.Trim().ToLowerInvariant()).Where(sentence => sentence.Length > 0);
}
