using Humanizer;
using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>
/// How large the gap is that an action leaves: full at half a year past its date, or when none of its measures shows it.
/// </summary>
internal static class ActionGap
{
    private const double MonthsToFull = 6;

    public static Part Of(Evidence evidence) => evidence switch
    {
        { Linked.Count: > 0, Action.LinkedTo.Count: var all } => Known(
            (double)Holding(evidence) / all, $"not borne out by {Which(Holding(evidence), all)}"),
        { Point: { Term: ActionCheck { Test: ActionTest.Overdue }, IsNegated: false, Step: { Update.Facts.Due: { } due, Month: var month } } } =>
            Known(Math.Min(1, (month - due) / MonthsToFull), $"{"month".ToQuantity(month - due)} past its date"),
        _ => new Part(PartName.Gap, 0, 0, "there is no date or measure to size it by", false),
    };

    private static string Which(int some, int all) => (some, all) switch
    {
        (_, 1) => "its linked measure",
        _ when some == all => $"any of its {all} linked measures",
        _ => $"{some} of its {all} linked measures",
    };

    private static int Holding(Evidence evidence) => evidence.Linked.Select(linked => linked.Measure).Distinct().Count();

    private static Part Known(double value, string words) => new(PartName.Gap, value, 0, words, true);
}
