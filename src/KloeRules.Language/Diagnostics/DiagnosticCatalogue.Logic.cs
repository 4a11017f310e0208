using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE4xxx: what is wrong with what a condition says.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule MixedJoiners = new("KLOE4001", Error,
        "\"{2}\" and \"or\" stand side by side, and it matters which is taken first.", RuleSkipped,
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

    public static readonly DiagnosticRule MoreMonthsThanLooked = new("KLOE4007", Error,
        "\"{0}\" wants {1} months of {2}.", RuleSkipped, "Look at more months than it must hold in, such as: {3}");

    public static readonly DiagnosticRule NeverTrue = new("KLOE4011", Warning,
        "This can never be true of {0}: {1}.", "What depends on it is never asked.", "Look which of the amounts was meant otherwise.");

    public static readonly DiagnosticRule AlwaysTrue = new("KLOE4012", Warning,
        "This is always true of {0}: {1}.", "It holds back nothing, so what depends on it alone is asked every month.",
        "Leave it out, or look which of the amounts was meant otherwise.");

    public static readonly DiagnosticRule SameAsAnother = new("KLOE4013", Warning,
        "This looks for the same as the rule \"{0}\" at {1}.", "The two would ask one thing twice; only one of them is kept.",
        "Keep one of the two, or change what one looks for.");

    public static readonly DiagnosticRule ImpliedByAnother = new("KLOE4014", Warning,
        "Whenever this holds, \"{0}\" at {1} holds too, and is at least as severe.", "This rule adds nothing to what is asked.",
        "Take it out, or make it the more severe of the two.");

    public static readonly DiagnosticRule LooksReversed = new("KLOE4015", Warning,
        "This rule {0} {1}, and {2}.", "It would {3}.", "Turn it round, or change the verb to {4}.");

    public static readonly DiagnosticRule Rolling12Signal = new("KLOE4020", Warning,
        "{0} is published as a rolling 12 months, so neighbouring months share eleven of twelve.",
        "Limits, runs and trends of such figures prove next to nothing, so the rule will only say \"cannot tell\".",
        "Compare with the previous 12 months instead: worsening vs previous 12 months.");

    public static readonly DiagnosticRule NoPromisedMonth = new("KLOE4021", Error,
        "It is not said by which month {0} is on course to meet or miss its {1}.", RuleSkipped,
        "Add the month, as in: on course to miss {1} by Mar 2024");

    public static readonly DiagnosticRule TooFewMonths = new("KLOE4022", Error,
        "\"{0}\" is too short or too long to be judged.", RuleSkipped, "Say between {1} and {2} months.");

    public static readonly DiagnosticRule NotSoMany = new("KLOE4031", Error,
        "\"{0}\" can't be judged: there are {1}.", RuleSkipped, "Say between 1 and {2}, or \"all\".");

    public static readonly DiagnosticRule OverlappingRun = new("KLOE4032", Warning,
        "Each figure of {0} covers {1} months, so neighbouring ones share all but one of them.",
        "A run of them proves next to nothing, so the rule will only say \"cannot tell\".",
        "Judge single months in a row, or judge these figures once.");

    public static readonly DiagnosticRule NoImprovement = new("KLOE4041", Warning,
        "{0} is declared \"neither is better\", so it can't be expected to improve.", "Nobody will be asked whether the event changed it.",
        "Declare which way is better, or leave the measure out.");

    public static readonly DiagnosticRule FormulasOff = new("KLOE4042", Error,
        "This pack allows no formulas.", "Nothing that uses it is judged.",
        "Say it without a formula, or add a line under the pack statement: formulas allowed");

    public static readonly DiagnosticRule FormulaRefused = new("KLOE4043", Error,
        "{0} has no place in a formula.", RuleSkipped,
        "A formula is made of figures, + - * /, comparisons, && || !, and {1}.");

    public static readonly DiagnosticRule FormulaNotUnderstood = new("KLOE4044", Error,
        "The formula can't be understood: {0}.", RuleSkipped, "{1}");

    public static readonly DiagnosticRule NoActions = new("KLOE4023", Error,
        "\"{0}\" can be said of an action, but this rule is about none.", RuleSkipped,
        "Begin the condition with \"action\", \"recommendation\", \"area for improvement\", \"cause of concern\", \"deliverable\" or \"item\".");

    public static readonly DiagnosticRule UpdatesOfMeasure = new("KLOE4024", Error,
        "\"{0}\" counts updates of the tracker, which a measure has none of.", RuleSkipped, "Count months instead, as in: for 3 months");

    public static readonly DiagnosticRule MeasureBeforeActions = new("KLOE4025", Error,
        "\"{0}\" stands behind a measure, but a rule is about the tracker from its first words on.", RuleSkipped,
        "Begin the condition with it, and put the measure behind \"and\".");

    public static readonly DiagnosticRule OtherActions = new("KLOE4026", Error,
        "The rule is about {0} already, and \"{1}\" is something else.", RuleSkipped,
        "Leave it out where the same is meant; otherwise make two rules, or write \"item\" for all that the tracker holds.");

    public static readonly DiagnosticRule NoActionForMeasures = new("KLOE4027", Error,
        "It is not said whose measures \"{0}\" are.", RuleSkipped,
        "Begin the condition with what they belong to, as in: cause of concern delivered while its measures not improving for 6 months");

    public static readonly DiagnosticRule DirectionNotChosen = new("KLOE4033", Warning,
        "It is still to be chosen which way of {0} is better.",
        "Until then no rule can ask whether it is getting worse or misses its target.",
        "Write what is true of it: lower is better, higher is better or neither is better.");

    public static readonly DiagnosticRule MovingAgainstNational = new("KLOE4030", Error,
        "\"{0} vs national\" leaves open whether the level or the movement is compared.", RuleSkipped,
        "Say \"worse than national\" for the level, or \"diverging from national\" for the movement.");

    public static readonly DiagnosticRule ActionsInArea = new("KLOE4028", Error,
        "\"{0}\" is said of the tracker, whose entries belong to no area.", RuleSkipped,
        "Leave the area out; to narrow the entries, write for example: action linked to a measure, or action in \"Question area\".");

    public static readonly DiagnosticRule TwoPlaces = new("KLOE4029", Error,
        "It is said twice where this must hold.", RuleSkipped, "Keep one area, either inside the judgement or behind it.");
}
