using KloeRules.Measures.Reading;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Wording;

/// <summary>Why something is not in the paper as a question of its own, in words.</summary>
internal static class ReasonWords
{
    public static string Of(RemovalStep step) => step switch
    {
        RemovalStep.Muted => "Muted",
        RemovalStep.Snoozed => "Snoozed",
        RemovalStep.Merged => "Merged",
        RemovalStep.Folded => "Folded",
        RemovalStep.Overruled => "Taken off the list",
        RemovalStep.Budget => "Below the line",
        _ => "Rule failed",
    };

    public static string Of(ProblemKind kind) => kind switch
    {
        ProblemKind.Unusable => "File not used",
        ProblemKind.LeftOut => "Figures left out",
        _ => "Worth knowing",
    };
}
