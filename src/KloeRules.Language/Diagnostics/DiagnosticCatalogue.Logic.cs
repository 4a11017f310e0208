using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE4xxx: what is wrong with what a condition says.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule MixedJoiners = new("KLOE4001", Error,
        "\"and\" and \"or\" stand side by side, and it matters which is taken first.", RuleSkipped,
        "Put brackets: {0} or {1}.");

    public static readonly DiagnosticRule NoSubject = new("KLOE4002", Error,
        "It is not said what measure \"{0}\" is about.", RuleSkipped, "Begin the condition with a measure, or with \"any of\" and a family.");

    public static readonly DiagnosticRule NoGoodDirection = new("KLOE4003", Error,
        "{0} is declared \"neither is better\", so it can't be {1}.", RuleSkipped,
        "Say up or down instead, or declare which way is better.");

    public static readonly DiagnosticRule LimitNeedsDirection = new("KLOE4004", Error,
        "{0} is declared \"neither is better\", so it can neither meet nor miss a limit.", RuleSkipped,
        "Say above or below instead, or declare which way is better.");

    public static readonly DiagnosticRule StreakWithinStreak = new("KLOE4005", Error,
        "It is said twice how long this must last.", RuleSkipped, "Keep one \"for … months\", either behind the bracket or inside it.");

    public static readonly DiagnosticRule Rolling12Streak = new("KLOE4006", Warning,
        "{0} is published as a rolling 12 months, so neighbouring months share eleven of twelve.",
        "A run of them proves next to nothing, so the rule will only say \"cannot tell\".",
        "Compare with the previous 12 months instead: worsening vs previous 12 months.");
}
