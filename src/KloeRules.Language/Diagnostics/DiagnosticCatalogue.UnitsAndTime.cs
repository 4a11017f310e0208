using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE3xxx: what is wrong with units, limits and months.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule WrongUnit = new("KLOE3001", Error,
        "{0} is {1}, so {2} can't be compared with it.", RuleSkipped, "{3}");

    public static readonly DiagnosticRule WrongChangeUnit = new("KLOE3002", Error,
        "{1} can't be a difference between two figures of {0}.", RuleSkipped, "{2}");

    public static readonly DiagnosticRule OtherSla = new("KLOE3003", Warning,
        "The rule takes {0} as the SLA, but {1} declares {2}.", "The question would hold the force to a limit it was not set.",
        "Leave the limit out to use the declared one, or change the declaration.");

    public static readonly DiagnosticRule NoLimit = new("KLOE3004", Error,
        "{0} declares no {1}.", RuleSkipped, "{2}");

    public static readonly DiagnosticRule WrongDeclaredUnit = new("KLOE3005", Error,
        "{0} is {1}, so its {2} can't be {3}.", "It is left out, and rules about the {2} ask nothing.", "{4}");

    public static readonly DiagnosticRule BackwardsMonths = new("KLOE3006", Error,
        "The months run backwards: {0} is after {1}.", ClauseSkipped, "Put the earlier month first.");

    public static readonly DiagnosticRule UnknownMonths = new("KLOE3007", Error,
        "\"{0}\" can't be judged.", RuleSkipped, "Say between 1 and 120 months, and at least one and at most all of them where some are meant.");

    public static readonly DiagnosticRule WrongFullScale = new("KLOE3008", Error,
        "{0} is {1}, so {2} can't be the full scale of a gap.", "It is left out, so where little is known of the past the gap adds no points.", "{3}");

    public static readonly DiagnosticRule WrongWeights = new("KLOE3009", Error,
        "{0}", "Until it is put right questions are ranked by the usual weights.", "{1}");

    public static readonly DiagnosticRule FormulaUnits = new("KLOE3031", Error,
        "{0} is {1} and {2} is {3}, so the two can't be {4}.", "Nothing can be worked out, so what this watches for would not reach the meeting.",
        "Use measures of one kind; a ratio may be of two counts, two percentages or money and a count.");

    public static readonly DiagnosticRule FormulaClause = new("KLOE3032", Error,
        "\"{0}\" is worked out by its formula and can't be \"{1}\".", "What the line says is left out.", "{2}");

    public static readonly DiagnosticRule FormulaWithoutUnit = new("KLOE3033", Error,
        "It is not said in what unit the formula of \"{0}\" gives its figures.", "The measure has no figures, so rules about it can only say \"cannot tell\".",
        "Add its unit on a line below, such as: unit percent");

    public static readonly DiagnosticRule OtherUnit = new("KLOE3041", Error,
        "{0} is {1} and {2} is {3}, so one can't be held against the other.", RuleSkipped, "Compare two measures of the same unit.");

    public static readonly DiagnosticRule WrongFilling = new("KLOE3042", Error,
        "{0} does not fit the blank of \"{1}\".", RuleSkipped, "Its place takes {2}.");

    public static readonly DiagnosticRule NeverZero = new("KLOE3043", Error,
        "A missing month of {0} can't mean zero: it is {1}.", "Months without a figure stay missing.",
        "Leave the line out, or give the measure its unit if it counts things: unit count");

    public static readonly DiagnosticRule NotAProgress = new("KLOE3020", Error,
        "{0} can't be compared with progress.", RuleSkipped, "Write a percentage from 0% to 100%, such as 50%.");

    public static readonly DiagnosticRule GrowsWithSize = new("KLOE3030", Error,
        "{0} is {1}, which grows with the size of a force or an area, so it says nothing about which of them does better.", RuleSkipped,
        "Compare by a rate, a percentage or a length of time; or compare movements: diverging from peers.");
}
