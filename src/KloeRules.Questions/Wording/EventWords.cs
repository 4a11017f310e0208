using KloeRules.Language.Binding;

namespace KloeRules.Questions.Wording;

/// <summary>Declared events in words.</summary>
internal static class EventWords
{
    /// <summary>"“New rota” in March 2022 was to improve it by September 2022".</summary>
    public static string WasToImprove(DeclaredEvent action, string what) =>
        $"“{action.Title}” in {action.Months} was to improve {what} by {action.Due.ToLongString()}";

    /// <summary>While the improvement is still to come: a caveat to what is asked of the measure.</summary>
    public static string Awaited(DeclaredEvent action, string what) =>
        $"“{action.Title}” in {action.Months} is expected to improve {what} by {action.Due.ToLongString()}.";
}
