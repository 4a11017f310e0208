using System.Globalization;

namespace KloeRules.Questions.Wording;

/// <summary>The culture that every text is written in, on every machine.</summary>
public static class British
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en-GB");
}
