using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE7xxx: what is seen when rules meet figures. Numbers from 7001 on are of the data itself, from 7101 on of rules and data together.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule NeverSupplied = new("KLOE7101", Warning,
        "No figures come in for {0}.", "The rule can only say \"cannot tell\", month after month.",
        "See that the data names the measure as the catalogue does; kloe measures lists the names.");

    public static readonly DiagnosticRule SupplyStopped = new("KLOE7102", Warning,
        "The figures for {0} end in {1}, while others reach {2}.", "Rules about it say \"cannot tell\", and what happens to it is not seen.",
        "Ask for the missing months, or declare how late it is published: published {3} months late");

    public static readonly DiagnosticRule LimitInTheMiddle = new("KLOE7103", Warning,
        "{0} is where {1} lies in an ordinary month: {2} on average, give or take {3}.",
        "About every other month is beyond it by chance alone, so the question would say little.",
        "Move the limit to where a month is out of the ordinary, or ask about a change.");

    public static readonly DiagnosticRule WouldNeverAsk = new("KLOE7104", Information,
        "In none of the latest {0} months would this rule have asked.", "It is a safety net, or its limit is out of reach.",
        "See with kloe explain how near it came; that is fine for what should never happen.");

    public static readonly DiagnosticRule WouldAlwaysAsk = new("KLOE7105", Warning,
        "In every one of the latest {0} months this rule would have asked.", "What is asked every time is no longer heard.",
        "Ask about a change or a later limit, or make it a standing item of the meeting.");

    public static readonly DiagnosticRule LevelMayHaveChanged = new("KLOE7106", Information,
        "{0}{1} may have changed its level in {2}: about {3} before, about {4} from then on.",
        "It is a possible change in what is counted or in how the force works; if it is one, rules that look back across it compare what is not alike.",
        "Confirm what happened, then declare it: event \"…\" in {5} affects {0}: break");

    public static readonly DiagnosticRule FellToZero = new("KLOE7107", Warning,
        "{0}{1} has been zero in each of the latest 12 months, after months in which it was not.",
        "What is no longer counted, or is counted elsewhere, looks like a fall to zero, and may be praised as one.",
        "Ask whether it is still counted; if not, leave the months out: ignore {2} to {3} because \"no longer counted\"");

    public static readonly DiagnosticRule AreaStopped = new("KLOE7108", Warning,
        "The figures for {0}{1} stopped {2}, while other areas reach {3}.", "What happens there is not seen; rules can only say \"cannot tell\".",
        "Ask for the missing months, or see whether the area has a new name; where a month without a row means none, declare it: missing means zero");

    public static readonly DiagnosticRule LeftoverArea = new("KLOE7109", Information,
        "The area \"{0}\", which {1}, is what is left over where no area was recorded.",
        "Its ups and downs say how well areas are recorded, not what happened in one.",
        "Leave it out: except \"{0}\"");

    public static readonly DiagnosticRule UnitMayHaveChanged = new("KLOE7110", Warning,
        "{0}{1} was {2} in {3}, about {4} what is usual ({5}).",
        "It may have a slipped point or be in another unit; rules would ask about it, and later months be held against it.",
        "Correct it at its source ({6}), or leave the month out: ignore {7} because \"wrong unit\"");

    public static readonly DiagnosticRule LatestMonthUnsettled = new("KLOE7111", Information,
        "The latest month of {0}, {1}, lies {2} what is usual in {3} of {4} areas.",
        "A month that is not complete yet, or is recorded in a new way, makes rules ask everywhere at once.",
        "Ask the publisher; if it is still to change, declare it: provisional 1 month");

    public static readonly DiagnosticRule FiguresRounded = new("KLOE7112", Information,
        "Every figure of {0} is a multiple of {1}.", "They are rounded, so a change of a few cases may be none, and none may be a few.",
        "Ask for the exact figures, or set limits and changes well above {1}.");
}
