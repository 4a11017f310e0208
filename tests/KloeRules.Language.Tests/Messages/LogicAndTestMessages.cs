using KloeRules.Language.Diagnostics;
using static KloeRules.Language.Tests.Messages.Consequences;

namespace KloeRules.Language.Tests.Messages;

/// <summary>Messages about what a condition or a test says.</summary>
internal static class LogicAndTestMessages
{
    public static readonly IReadOnlyList<MessageCase> Cases =
    [
        new(DiagnosticCatalogue.MixedJoiners, "flag priority response > 1h and worsening or recorded crime up",
            "1:6", "priority response > 1h and worsening or recorded crime up", "\"and\" and \"or\" stand side by side, and it matters which is taken first.",
            RuleSkipped,
            "Put brackets: \"(priority response > 1h and worsening) or recorded crime up\" or \"priority response > 1h and (worsening or recorded crime up)\"."),

        new(DiagnosticCatalogue.MixedJoiners, "flag priority response > 1h while worsening or recorded crime up",
            "1:6", "priority response > 1h while worsening or recorded crime up", "\"while\" and \"or\" stand side by side, and it matters which is taken first.",
            RuleSkipped,
            "Put brackets: \"(priority response > 1h while worsening) or recorded crime up\" or \"priority response > 1h while (worsening or recorded crime up)\"."),
        new(DiagnosticCatalogue.NotSoMany, "flag \"x\"\n  when at least 3 of:\n    - priority response > 1h\n    - worsening",
            "2:8", "at least 3 of:\n    - priority response > 1h\n    - worsening", "\"at least 3 of\" can't be judged: there are 2 conditions.",
            RuleSkipped,
            "Say between 1 and 2, or \"all\"."),
        new(DiagnosticCatalogue.NotSoMany, "flag priority response > 1h in 3 or more LPAs",
            "1:29", "in 3 or more LPAs", "\"in 3 or more LPAs\" can't be judged: there are 2 areas.",
            RuleSkipped,
            "Say between 1 and 2, or \"all\"."),

        new(DiagnosticCatalogue.NoSubject, "flag worsening",
            "1:6", "worsening", "It is not said what measure \"worsening\" is about.",
            RuleSkipped,
            "Begin the condition with a measure, or with \"any of\" and a family."),
        new(DiagnosticCatalogue.NoSubject, "define slipping as worsening for 3 months\nflag slipping",
            "2:6", "slipping", "It is not said what measure \"slipping\" is about.",
            RuleSkipped,
            "Begin the condition with a measure, or with \"any of\" and a family."),

        new(DiagnosticCatalogue.NoGoodDirection, "flag recorded crime worsening",
            "1:21", "worsening", "Crime Volume is declared \"neither is better\", so it can't be worsening.",
            RuleSkipped,
            "Say up or down instead, or declare which way is better."),

        new(DiagnosticCatalogue.LimitNeedsDirection, "flag recorded crime SLA breach > 100",
            "1:21", "SLA breach > 100", "Crime Volume is declared \"neither is better\", so it can neither meet nor miss a limit.",
            RuleSkipped,
            "Say above or below instead, or declare which way is better."),

        new(DiagnosticCatalogue.StreakWithinStreak, "flag (priority response > 1h for 3 months) for 6 months",
            "1:30", "for 3 months", "It is said twice how long this must last.",
            RuleSkipped,
            "Keep one \"for … months\", either behind the bracket or inside it."),

        new(DiagnosticCatalogue.MoreMonthsThanLooked, "flag priority response > 1h in 7 of the last 6 months",
            "1:29", "in 7 of the last 6 months", "\"in 7 of the last 6 months\" wants 7 months of 6.",
            RuleSkipped,
            "Look at more months than it must hold in, such as: in 6 of the last 7 months"),

        new(DiagnosticCatalogue.Rolling12Streak, "flag overall satisfaction down for 3 months",
            "1:32", "for 3 months", "Victim Satisfaction: Overall is published as a rolling 12 months, so neighbouring months share eleven of twelve.",
            "A run of them proves next to nothing, so the rule will only say \"cannot tell\".",
            "Compare with the previous 12 months instead: worsening vs previous 12 months."),

        new(DiagnosticCatalogue.NoImprovement, "event \"New rota\" in Sep 2022 affects recorded crime: expect improvement within 6 months",
            "1:7", "\"New rota\" in Sep 2022 affects recorded crime: expect improvement within 6 months",
            "Crime Volume is declared \"neither is better\", so it can't be expected to improve.",
            "Nobody will be asked whether the event changed it.",
            "Declare which way is better, or leave the measure out."),

        new(DiagnosticCatalogue.FormulasOff, "measure Twice is {{ of(\"recorded crime\") * 2 }}\n  unit count",
            "1:20", " of(\"recorded crime\") * 2 ", "This pack allows no formulas.",
            "Nothing that uses it is judged.",
            "Say it without a formula, or add a line under the pack statement: formulas allowed"),
        new(DiagnosticCatalogue.FormulasOff, "flag priority response {{ value > mean(24) }}",
            "1:26", " value > mean(24) ", "This pack allows no formulas.",
            "Nothing that uses it is judged.",
            "Say it without a formula, or add a line under the pack statement: formulas allowed"),

        new(DiagnosticCatalogue.DirectionNotChosen, "measure Stop and Search\n  unit count\n  lower or higher is better",
            "3:3", "lower or higher is better", "It is still to be chosen which way of Stop and Search is better.",
            "Until then no rule can ask whether it is getting worse or misses its target.",
            "Write what is true of it: lower is better, higher is better or neither is better."),

        new(DiagnosticCatalogue.Rolling12Signal, "flag overall satisfaction outside its limits",
            "1:27", "outside its limits", "Victim Satisfaction: Overall is published as a rolling 12 months, so neighbouring months share eleven of twelve.",
            "Limits, runs and trends of such figures prove next to nothing, so the rule will only say \"cannot tell\".",
            "Compare with the previous 12 months instead: worsening vs previous 12 months."),

        new(DiagnosticCatalogue.NoPromisedMonth, "flag priority response on course to miss SLA",
            "1:24", "on course to miss SLA", "It is not said by which month Average Response Time: Priority is on course to meet or miss its SLA.",
            Consequences.RuleSkipped, "Add the month, as in: on course to miss SLA by Mar 2024"),

        new(DiagnosticCatalogue.TooFewMonths, "flag recorded crime trending up over 6 months",
            "1:33", "over 6 months", "\"over 6 months\" is too short or too long to be judged.",
            Consequences.RuleSkipped, "Say between 8 and 120 months."),

        new(DiagnosticCatalogue.ActionsInArea, "flag (action overdue) in Swindon",
            "1:7", "action overdue", "\"action overdue\" is said of the tracker, whose entries belong to no area.",
            Consequences.RuleSkipped,
            "Leave the area out; to narrow the entries, write for example: action linked to a measure, or action in \"Question area\"."),

        new(DiagnosticCatalogue.TwoPlaces, "flag priority response worse in Swindon than County in County",
            "1:53", "in County", "It is said twice where this must hold.",
            Consequences.RuleSkipped, "Keep one area, either inside the judgement or behind it."),

        new(DiagnosticCatalogue.NoExpectation, "test \"t\"\n  given priority response by month from Oct 2022: 50m",
            "1:6", "\"t\"", "The test \"t\" expects nothing.",
            "It would pass whatever the rules say.",
            "Add a line such as: in Jan 2023 expect \"…\" to be asked"),

        new(DiagnosticCatalogue.NoGivenData, "flag \"Slow\" when priority response > 1h\ntest \"t\"\n  in Oct 2022 expect \"Slow\" to be quiet",
            "2:6", "\"t\"", "The test \"t\" gives no figures.",
            "Every rule in it could only say \"cannot tell\".",
            "Add a line such as: given priority response by month from Oct 2022: 50m, 1h 5m"),

        new(DiagnosticCatalogue.WrongGivenUnit, "flag \"Slow\" when priority response > 1h\ntest \"t\"\n  given priority response by month from Oct 2022: 50m, 65\n  in Oct 2022 expect \"Slow\" to be quiet",
            "3:56", "65", "Average Response Time: Priority is a length of time, so \"65\" can't be one of its figures.",
            "These figures are left out, so the test proves less than it says.",
            "Write it in the measure's unit, such as 65m."),
    ];
}
