using System.Globalization;
using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Periods;

namespace KloeRules.Measures.Actions;

/// <summary>
/// What can be read off the text that is given as evidence without taking it for more than it says: the months it names, phrases that speak of
/// work still to come, and whole sentences that stand elsewhere too.
/// </summary>
public static partial class EvidenceText
{
    /// <summary>In fewer words two authors may well say the same of different things.</summary>
    private const int FewestWordsShared = 4;

    /// <summary>A plan looks this many years ahead; a number beyond is not a year.</summary>
    private const int YearsAhead = 5;

    /// <summary>The latest time named that begins after that month; null when there is none.</summary>
    public static Month? LaterThan(string text, Month month)
    {
        Month? latest = null;
        foreach (Match match in Dates().Matches(text))
        {
            if (Period.TryParse(match.Value, out var period) && period.First > month && period.First.Year <= month.Year + YearsAhead && !(latest >= period.First))
                latest = period.First;
        }

        return latest;
    }

    /// <summary>The first phrase that speaks of work to come, as written: "to be rolled out"; null when there is none.</summary>
    public static string? WorkToCome(string text) => ToCome().Match(text) is { Success: true } match ? match.Value.ToLower(CultureInfo.InvariantCulture) : null;

    /// <summary>The sentences of four words or more, as sentences are compared.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Ends().Split(text).Select(NameKey.Of).Where(sentence => sentence.Split(' ').Length >= FewestWordsShared).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(
        "(?<![0-9A-Za-z/])(?:(?:[0-3]?[0-9](?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?[- ]?(?:20)?[0-9]{2}" +
        "|[0-3]?[0-9]/[01]?[0-9]/(?:20)?[0-9]{2}|20[0-9]{2}-[01][0-9]-[0-3][0-9]|Q[1-4] ?20[0-9]{2}(?:/[0-9]{2})?|20[0-9]{2}/[0-9]{2}|20[0-9]{2})(?![0-9A-Za-z/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(
        "\\b(?:(?:is|are|due|expected|planned|scheduled) to be [a-z]+(?: out)?|to be [a-z]+(?: out)?|will be [a-z]+|(?:being (?:developed|designed|drafted|scoped|procured|recruited|produced)|producing)" +
        "|awaiting [a-z]+|yet to [a-z]+|not yet [a-z]+|to follow|in development|expected (?:delivery|completion|by|in))\\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToCome();

    [GeneratedRegex("[.;!?](?:\\s+|$)|[\\r\\n]+")]
    private static partial Regex Ends();
}
