using KloeRules.Language.Diagnostics;
using static KloeRules.Language.Tests.Messages.Consequences;

namespace KloeRules.Language.Tests.Messages;

/// <summary>Messages about rules on the tracker of actions.</summary>
internal static class ActionMessages
{
    public static readonly IReadOnlyList<MessageCase> Cases =
    [
        new(DiagnosticCatalogue.MeasureBeforeActions, "flag priority response > 1h and action overdue",
            "1:33", "action", "\"action\" stands behind a measure, but a rule is about the tracker from its first words on.",
            RuleSkipped,
            "Begin the condition with it, and put the measure behind \"and\"."),

        new(DiagnosticCatalogue.OtherActions, "flag action overdue and recommendation amber",
            "1:25", "recommendation", "The rule is about actions already, and \"recommendation\" is something else.",
            RuleSkipped,
            "Leave it out where the same is meant; otherwise make two rules, or write \"item\" for all that the tracker holds."),

        new(DiagnosticCatalogue.NoActionForMeasures, "flag its measures worsening",
            "1:6", "its measures", "It is not said whose measures \"its measures\" are.",
            RuleSkipped,
            "Begin the condition with what they belong to, as in: cause of concern delivered while its measures not improving for 6 months"),

        new(DiagnosticCatalogue.NoActions, "flag priority response > 1h and overdue",
            "1:33", "overdue", "\"overdue\" can be said of an action, but this rule is about none.",
            RuleSkipped,
            "Begin the condition with \"action\", \"recommendation\", \"area for improvement\", \"cause of concern\", \"deliverable\" or \"item\"."),

        new(DiagnosticCatalogue.UpdatesOfMeasure, "flag priority response > 1h for 3 updates",
            "1:29", "for 3 updates", "\"for 3 updates\" counts updates of the tracker, which a measure has none of.",
            RuleSkipped,
            "Count months instead, as in: for 3 months"),
        new(DiagnosticCatalogue.UpdatesOfMeasure, "flag action delivered while its measures up for 3 updates",
            "1:45", "for 3 updates", "\"for 3 updates\" counts updates of the tracker, which a measure has none of.",
            RuleSkipped,
            "Count months instead, as in: for 3 months"),

        new(DiagnosticCatalogue.NotAProgress, "flag action progress < 5 days",
            "1:24", "5 days", "\"5 days\" can't be compared with progress.",
            RuleSkipped,
            "Write a percentage from 0% to 100%, such as 50%."),
        new(DiagnosticCatalogue.NotAProgress, "flag action behind plan by > 150%",
            "1:30", "150%", "\"150%\" can't be compared with progress.",
            RuleSkipped,
            "Write a percentage from 0% to 100%, such as 50%."),

        new(DiagnosticCatalogue.UnknownMonths, "flag action overdue by > 500 months",
            "1:26", "500 months", "\"500 months\" can't be judged.",
            RuleSkipped,
            "Say between 1 and 120 months, and at least one and at most all of them where some are meant."),

        new(DiagnosticCatalogue.UnknownMeasure, "flag action linked to priority respons overdue",
            "1:23", "priority respons", "There is no measure called \"priority respons\".",
            RuleSkipped,
            "Did you mean \"priority response\"?"),

        new(DiagnosticCatalogue.UnexpectedWord, "flag action worsening",
            "1:13", "worsening", "\"worsening\" stands where a judgement about an action such as overdue, amber or without owner was expected.",
            RuleSkipped,
            "Write it like this: flag priority response SLA breach > 1h for 3 months"),

        new(DiagnosticCatalogue.ClauseTwice, "flag \"Late\" when action overdue\ntest \"t\"\n  given action \"Recruit\" 40%, 50%\n  in Oct 2022 expect \"Late\" to be quiet",
            "3:31", "50%", "This statement says \"progress\" twice.",
            "The second one is left out.",
            "Keep one of the two."),
        new(DiagnosticCatalogue.UnknownMeasure, "flag \"Late\" when action overdue\ntest \"t\"\n  given action \"Recruit\" linked to priority respons\n  in Oct 2022 expect \"Late\" to be quiet",
            "3:36", "priority respons", "There is no measure called \"priority respons\".",
            "The action is given without this link, so the test proves less than it says.",
            "Did you mean \"priority response\"?"),
    ];
}
