using System.Globalization;
using KloeRules.Language.Time;

namespace KloeRules.Questions.Register.Entries;

/// <summary>When something was done: a day, or a month where no day is known.</summary>
/// <param name="Day">1 to 31; 0 for the month as a whole, which comes before its days.</param>
public readonly record struct RegisterDate(Month Month, int Day) : IComparable<RegisterDate>
{
    /// <summary>Reads "2023-03-14", and a month in any of its forms: "2023-03", "Mar 2023".</summary>
    public static bool TryParse(string text, out RegisterDate date)
    {
        var isDay = DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2200;
        var isMonth = Month.TryParse(text, out var month);
        date = isDay ? new RegisterDate(new Month(day.Year, day.Month), day.Day) : new RegisterDate(month, 0);
        return isDay || isMonth;
    }

    /// <summary>The same meeting: the same day, or a month and a day in it.</summary>
    public bool IsSameMeeting(RegisterDate other) => Month == other.Month && (Day == other.Day || Day == 0 || other.Day == 0);

    /// <summary>Over by that date; a month is over when another begins.</summary>
    public bool IsBefore(RegisterDate other) => Day == 0 || other.Day == 0 ? Month < other.Month : this < other;

    public int CompareTo(RegisterDate other) => Month == other.Month ? Day.CompareTo(other.Day) : Month.CompareTo(other.Month);

    public static bool operator <(RegisterDate left, RegisterDate right) => left.CompareTo(right) < 0;

    public static bool operator >(RegisterDate left, RegisterDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(RegisterDate left, RegisterDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RegisterDate left, RegisterDate right) => left.CompareTo(right) >= 0;

    /// <summary>"2023-03-14", "2023-03".</summary>
    public override string ToString() =>
        Day == 0 ? Month.ToIsoString() : Month.ToIsoString() + "-" + Day.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>"14 March 2023", "March 2023".</summary>
    public string ToWords() => Day == 0 ? Month.ToLongString() : Day.ToString(CultureInfo.InvariantCulture) + " " + Month.ToLongString();
}
