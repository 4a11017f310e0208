using KloeRules.Language.Diagnostics;
using static KloeRules.Language.Tests.Messages.Consequences;

namespace KloeRules.Language.Tests.Messages;

/// <summary>Messages about units, limits and months.</summary>
internal static class UnitAndTimeMessages
{
    public static readonly IReadOnlyList<MessageCase> Cases =
    [
        new(DiagnosticCatalogue.WrongUnit, "flag priority response > 60",
            "1:24", "> 60", "Average Response Time: Priority is a length of time, so \"60\" can't be compared with it.",
            RuleSkipped,
            "Write it in the measure's unit, such as 60m."),
        new(DiagnosticCatalogue.WrongUnit, "flag THRIVE complete below 90",
            "1:22", "below 90", "THRIVE: Complete and Visible is a percentage, so \"90\" can't be compared with it.",
            RuleSkipped,
            "Write it in the measure's unit, such as 90%."),
        new(DiagnosticCatalogue.WrongUnit, "flag recorded crime > 5%",
            "1:21", "> 5%", "Crime Volume is a count, so \"5%\" can't be compared with it.",
            RuleSkipped,
            "Write it in the measure's unit, such as 5."),
        new(DiagnosticCatalogue.WrongUnit, "flag overtime cost > 1,250",
            "1:20", "> 1,250", "Overtime Cost is an amount of money, so \"1,250\" can't be compared with it.",
            RuleSkipped,
            "Write it in the measure's unit, such as £1,250."),
        new(DiagnosticCatalogue.WrongUnit, "flag crime rate > 3.2 per 100,000",
            "1:17", "> 3.2 per 100,000", "Crime Rate is a rate per 1,000, so \"3.2 per 100,000\" can't be compared with it.",
            RuleSkipped,
            "Write it in the measure's unit, such as 3.2 per 1,000."),
        new(DiagnosticCatalogue.WrongUnit, "flag Time to Charge (Median) between 20 and 30",
            "1:30", "between 20 and 30", "Time to Charge (Median) is a number of days, so \"20\" can't be compared with it.",
            RuleSkipped,
            "Write it in the measure's unit, such as 20 days."),

        new(DiagnosticCatalogue.WrongChangeUnit, "flag THRIVE complete worsening by 3",
            "1:22", "worsening by 3", "\"3\" can't be a difference between two figures of THRIVE: Complete and Visible.",
            RuleSkipped,
            "It is a percentage: write 3 points for percentage points, or a percentage of the earlier figure such as 5%."),
        new(DiagnosticCatalogue.WrongChangeUnit, "flag priority response up > 5 points",
            "1:24", "up > 5 points", "\"5 points\" can't be a difference between two figures of Average Response Time: Priority.",
            RuleSkipped,
            "It is a length of time: write 5m, or a percentage of the earlier figure such as 5%."),
        new(DiagnosticCatalogue.WrongChangeUnit, "flag THRIVE complete misses target by 5%",
            "1:22", "misses target by 5%", "\"5%\" can't be a difference between two figures of THRIVE: Complete and Visible.",
            RuleSkipped,
            "It is a percentage: write 5 points for percentage points."),

        new(DiagnosticCatalogue.OtherSla, "flag priority response SLA breach > 2h",
            "1:37", "2h", "The rule takes 2h as the SLA, but Average Response Time: Priority declares 1h.",
            "The question would hold the force to a limit it was not set.",
            "Leave the limit out to use the declared one, or change the declaration."),

        new(DiagnosticCatalogue.NoLimit, "flag priority response misses target",
            "1:24", "misses target", "Average Response Time: Priority declares no target.",
            RuleSkipped,
            "Add a line such as \"target 5m\" to the measure, or compare with the figure itself: above 5m"),
        new(DiagnosticCatalogue.NoLimit, "flag Time to Charge (Median) SLA breach",
            "1:30", "SLA breach", "Time to Charge (Median) declares no SLA.",
            RuleSkipped,
            "Add a line such as \"SLA 5 days\" to the measure, or state it in the rule: SLA breach > 5 days"),

        new(DiagnosticCatalogue.WrongDeclaredUnit, "measure M\n  unit percent\n  SLA 1h",
            "3:7", "1h", "M is a percentage, so its SLA can't be \"1h\".",
            "It is left out, and rules about the SLA ask nothing.",
            "Write it in the measure's unit, such as: SLA 1%"),
        new(DiagnosticCatalogue.WrongDeclaredUnit, "measure M\n  SLA 1h",
            "2:7", "1h", "M is a count, so its SLA can't be \"1h\".",
            "It is left out, and rules about the SLA ask nothing.",
            "A measure without a unit is a count; add its unit, such as: unit duration, mean"),

        new(DiagnosticCatalogue.BackwardsMonths, "measure M\n  ignore Mar 2022 to Jan 2022",
            "2:10", "Mar 2022 to Jan 2022", "The months run backwards: Mar 2022 is after Jan 2022.",
            LineSkipped,
            "Put the earlier month first."),

        new(DiagnosticCatalogue.UnknownMonths, "flag priority response > 1h for 0 months",
            "1:29", "for 0 months", "\"for 0 months\" can't be judged.",
            RuleSkipped,
            "Say between 1 and 120 months, and at least one and at most all of them where some are meant."),
        new(DiagnosticCatalogue.UnknownMonths, "flag priority response > 1h for 357913942 years",
            "1:29", "for 357913942 years", "\"for 357913942 years\" can't be judged.",
            RuleSkipped,
            "Say between 1 and 120 months, and at least one and at most all of them where some are meant."),
    ];
}
