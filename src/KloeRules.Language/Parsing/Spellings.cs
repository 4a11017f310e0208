using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>
/// The spellings met lately, so that what a file says again and again is taken out of its text once. Bounded: a newer spelling takes the place
/// of an older one, and no choice of words makes looking slow.
/// </summary>
internal sealed class Spellings(string text)
{
    private const int Places = 2_048;

    private readonly Spelling?[] met = new Spelling?[Places];

    /// <summary>The spelling of the token that stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public Spelling At(TokenKind kind, int start, int end)
    {
        var hash = end - start;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var place = ref met[(hash ^ (hash >> 11)) & (Places - 1)];
        if (place is null || place.Kind != kind || place.Text.Length != end - start || string.CompareOrdinal(place.Text, 0, text, start, end - start) != 0)
        {
            place = new Spelling(kind, text.Substring(start, end - start));
        }

        return place;
    }
}
