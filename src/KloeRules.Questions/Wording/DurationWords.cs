using Humanizer;
using Humanizer.Localisation;
using KloeRules.Language.Units;

namespace KloeRules.Questions.Wording;

/// <summary>Lengths of time in words, no finer than a reader needs.</summary>
internal static class DurationWords
{
    private const double SecondsMatterBelow = 600;
    private const double HoursUpTo = 2 * Unit.SecondsPerDay;

    /// <summary>Seconds under ten minutes, minutes under two days, hours beyond; days alone for a measure printed in days.</summary>
    public static string Of(double seconds, bool inDays) => Math.Round(seconds) switch
    {
        _ when inDays => Days(seconds / Unit.SecondsPerDay),
        < SecondsMatterBelow => InWords(seconds, 1, TimeUnit.Minute, TimeUnit.Second),
        < HoursUpTo => InWords(seconds, 60, TimeUnit.Hour, TimeUnit.Minute),
        _ => InWords(seconds, 3600, TimeUnit.Day, TimeUnit.Hour),
    };

    private static string Days(double days)
    {
        var figure = days.ToString("#,0.#", British.Culture);
        return figure == "1" ? "1 day" : figure + " days";
    }

    private static string InWords(double seconds, double step, TimeUnit largest, TimeUnit smallest) =>
        TimeSpan.FromSeconds(Math.Round(seconds / step) * step).Humanize(2, British.Culture, largest, smallest, " ");
}
