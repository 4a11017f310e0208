using System.Globalization;

namespace KloeRules.Language.Time;

/// <summary>A calendar month. <see cref="Index"/> counts months since year 0, so months subtract and compare as integers.</summary>
public readonly record struct Month(int Index) : IComparable<Month>
{
    private static readonly string[] ShortNames =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] LongNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public Month(int year, int month)
        : this((year * 12) + month - 1)
    {
    }

    public int Year => Index / 12;

    /// <summary>1 to 12.</summary>
    public int Number => (Index % 12) + 1;

    /// <summary>28 to 31.</summary>
    public int Days => DateTime.DaysInMonth(Year, Number);

    /// <summary>The April with which its financial year begins.</summary>
    public Month StartOfFinancialYear => this - ((Number + 8) % 12);

    /// <summary>"Jan 2023".</summary>
    public override string ToString() => ShortNames[Number - 1] + " " + Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"January 2023".</summary>
    public string ToLongString() => LongNames[Number - 1] + " " + Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"2023-01".</summary>
    public string ToIsoString() =>
        Year.ToString("0000", CultureInfo.InvariantCulture) + "-" + Number.ToString("00", CultureInfo.InvariantCulture);

    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    public static Month operator +(Month month, int months) => new(month.Index + months);

    public static Month operator -(Month month, int months) => new(month.Index - months);

    public static int operator -(Month left, Month right) => left.Index - right.Index;

    public static bool operator <(Month left, Month right) => left.Index < right.Index;

    public static bool operator >(Month left, Month right) => left.Index > right.Index;

    public static bool operator <=(Month left, Month right) => left.Index <= right.Index;

    public static bool operator >=(Month left, Month right) => left.Index >= right.Index;

    /// <summary>The month 1 to 12 of an English month name, full or shortened to at least three letters ("Sep", "Sept"); 0 if none.</summary>
    public static int NumberOf(string name)
    {
        for (var i = 0; i < 12 && name.Length >= 3; i++)
        {
            if (LongNames[i].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Reads "Jan 2023", "January 2023", "Jan-2023", "Jan-23" or "2023-01".</summary>
    public static bool TryParse(string text, out Month month)
    {
        month = default;
        var parts = text.Trim().Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
        {
            return false;
        }

        if (parts[0].Length == 4 && TryNumber(parts[0], out var year) && TryNumber(parts[1], out var number))
        {
            return TryCreate(year, number, out month);
        }

        return (parts[1].Length is 2 or 4)
            && TryNumber(parts[1], out year)
            && TryCreate(year < 100 ? year + 2000 : year, NumberOf(parts[0]), out month);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryCreate(int year, int number, out Month month)
    {
        var valid = number is >= 1 and <= 12 && year is >= 1900 and <= 2200;
        month = valid ? new Month(year, number) : default;
        return valid;
    }
}
