using System.Globalization;
using System.Text.RegularExpressions;

namespace KloeRules.Measures.Reading.Cells;

/// <summary>
/// A length of time: "00:07:23", "1h 30m", "12 minutes and 47 seconds". A bare number or "12:37" does not say what it counts.
/// </summary>
internal static partial class DurationText
{
    private const int Longest = 60;
    private const decimal SecondsPerMinute = 60;
    private const decimal SecondsPerHour = 3_600;
    private const decimal SecondsPerDay = 86_400;

    public static CellReading Read(string text)
    {
        if (text.Length > Longest)
            return CellReading.Unreadable;

        var clock = ClockForm().Match(text);
        if (clock.Success)
            return OfClock(clock);

        var words = WordsForm().Match(text);
        if (words.Success)
            return OfWords(words);

        return NumberText.TryRead(text, out _) || TwoPartForm().IsMatch(text) ? CellReading.UnclearDuration : CellReading.Unreadable;
    }

    private static CellReading OfClock(Match match)
    {
        var minutes = Number(match.Groups["minutes"]);
        var seconds = Number(match.Groups["seconds"]);
        return minutes >= 60 || seconds >= 60
            ? CellReading.Impossible("minutes and seconds stay below 60")
            : CellReading.Of(Sign(match) * ((Number(match.Groups["hours"]) * SecondsPerHour) + (minutes * SecondsPerMinute) + seconds), 1);
    }

    private static CellReading OfWords(Match match)
    {
        var total = 0m;
        var step = SecondsPerDay;
        foreach (var (number, unit) in match.Groups["number"].Captures.Zip(match.Groups["unit"].Captures))
        {
            var seconds = SecondsIn(unit.Value);
            total += Number(number) * seconds;
            step = Math.Min(step, seconds);
        }

        return CellReading.Of(Sign(match) * total, step);
    }

    private static decimal SecondsIn(string unit) => char.ToLowerInvariant(unit[0]) switch
    {
        'd' => SecondsPerDay,
        'h' => SecondsPerHour,
        'm' => SecondsPerMinute,
        _ => 1,
    };

    private static int Sign(Match match) => match.Groups["sign"].Value is "-" or "\u2212" ? -1 : 1;

    private static decimal Number(Capture digits) =>
        decimal.Parse(digits.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<sign>[-+\u2212])?(?<hours>[0-9]{1,6}):(?<minutes>[0-9]{2}):(?<seconds>[0-9]{2}(?:\\.[0-9]{1,9})?)$")]
    private static partial Regex ClockForm();

    [GeneratedRegex("^[0-9]{1,6}:[0-9]{2}$")]
    private static partial Regex TwoPartForm();

    [GeneratedRegex(
        "^(?<sign>[-+\u2212])?(?:(?<number>[0-9]{1,9}(?:\\.[0-9]{1,9})?) ?" +
        "(?<unit>days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?:,? (?:and )?|$|(?=[0-9])))+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsForm();
}
