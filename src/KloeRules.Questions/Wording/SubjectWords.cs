using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>What is spoken of, and when.</summary>
internal static class SubjectWords
{
    /// <summary>"Crime Volume", or "Crime Volume in Swindon" where the figure is not the whole's.</summary>
    public static string Of(string measure, string area) => area.Length == 0 ? measure : $"{measure} in {area}";

    public static string Of(Evidence evidence) => Of(evidence.Measure.Name, evidence.Area);

    /// <summary>The time that a figure stands for: "January 2023", "the 3 months to January 2023".</summary>
    public static string Period(Window window, Month month) => window == Window.Month
        ? month.ToLongString()
        : $"the {window.Months()} months to {month.ToLongString()}";

    /// <summary>The same as seen from the judged month: "January 2023", "the last 3 months".</summary>
    public static string Latest(Window window, Month month) => window == Window.Month
        ? month.ToLongString()
        : $"the last {window.Months()} months";
}
