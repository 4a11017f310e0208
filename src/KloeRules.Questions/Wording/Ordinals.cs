using System.Globalization;

namespace KloeRules.Questions.Wording;

/// <summary>Places in figures.</summary>
public static class Ordinals
{
    /// <summary>"1st", "22nd", "113th".</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture) + ((number % 100) is > 10 and < 20 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });
}
