using System.Globalization;
using System.Text.RegularExpressions;
using KloeRules.Language.Time;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>The month in the name of a file or sheet, by which a tracker without a column for it is a snapshot of that month.</summary>
/// <param name="Series">The name without the month: what the snapshots of one tracker have in common.</param>
internal sealed partial record NamedMonth(Month Month, string Series)
{
    /// <summary>"tracker-2023-03.csv", "Tracker March 2023.xlsx", "tracker.xlsx, sheet Mar 23"; null when the name holds no month.</summary>
    public static NamedMonth? Of(string file)
    {
        var start = file.LastIndexOf('/') + 1;
        return Form().Matches(file[start..])
            .Reverse()
            .Select(match => MonthOf(match) is { } month ? new NamedMonth(month, file.Remove(start + match.Index, match.Length)) : null)
            .FirstOrDefault(named => named is not null);
    }

    private static Month? MonthOf(Match match)
    {
        const int Century = 2000;
        var written = match.Groups["month"].Value;
        var year = Number(match.Groups["year"].Value);
        var month = char.IsAsciiDigit(written[0]) ? Number(written) : Month.NumberOf(written);
        return month is >= 1 and <= 12 ? new Month(year < Century ? Century + year : year, month) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?<![0-9A-Za-z])(?:(?<year>20[0-9]{2})[-_. ]?(?<month>0[1-9]|1[0-2])(?:[-_. ]?[0-3][0-9])?" +
        "|(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[-_. ]?(?<year>20[0-9]{2}|[0-9]{2}))(?![0-9A-Za-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
