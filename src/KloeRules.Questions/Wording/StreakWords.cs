using Humanizer;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Wording;

/// <summary>How long something has held, in words.</summary>
internal static class StreakWords
{
    /// <summary>As part of a sentence about the judged month: "the third month in a row", "in the last month and over the last 3 months".</summary>
    /// <param name="isStreak">The rule asks for a streak, so that on published windows the last month is known to have held too.</param>
    public static string Of(Persistence persistence, bool isStreak) => persistence switch
    {
        { FromWindows: true, Periods: <= 1 } => "in the last month",
        { FromWindows: true, Periods: var months } => (isStreak ? "in the last month and " : "") + $"over the last {months} months",
        { Periods: <= 1 } => "the first month",
        { Periods: var months } => $"the {months.ToOrdinalWords(British.Culture)} month in a row",
    };

    /// <summary>What a rule's streak counts: "months", or "updates" of the tracker.</summary>
    public static string Unit(Rule rule) => CountsUpdates(rule.Condition) ? "updates" : "months";

    private static bool CountsUpdates(Condition condition) => condition switch
    {
        AllOf all => all.Parts.Any(CountsUpdates),
        AnyOf any => any.Parts.Any(CountsUpdates),
        Negation not => CountsUpdates(not.Inner),
        _ => condition is InUpdates,
    };

    /// <summary>As a reason of its own: "14 months running", "true of the last 12 months taken together".</summary>
    public static string Held(Persistence persistence) => persistence switch
    {
        { Periods: <= 0 } => "how long it has held is not known",
        { FromWindows: true, Periods: 1 } => "not seen over a longer time",
        { FromWindows: true, Periods: var months } => $"true of the last {months} months taken together",
        { Periods: 1 } => "in its first month",
        { Periods: var months } => $"{months} months running",
    };
}
