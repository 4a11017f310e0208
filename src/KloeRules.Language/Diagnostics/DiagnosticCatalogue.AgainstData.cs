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
}
