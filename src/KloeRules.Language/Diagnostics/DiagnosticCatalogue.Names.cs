using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE2xxx: what is wrong when a name is looked up.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule UnknownMeasure = new("KLOE2001", Error,
        "There is no measure called \"{0}\".", "{1}", "{2}");

    public static readonly DiagnosticRule SharedAlias = new("KLOE2002", Error,
        "\"{0}\" is a name of two measures: \"{1}\" and \"{2}\".", "A rule that uses the name is judged on the first and never on the second.",
        "Take the name from one of the two, or make it longer.");

    public static readonly DiagnosticRule UnknownFamily = new("KLOE2003", Error,
        "There is no family called \"{0}\".", RuleSkipped, "{1}");

    public static readonly DiagnosticRule DeclaredTwice = new("KLOE2004", Error,
        "The {0} \"{1}\" is declared twice.", "The second declaration is left out.", "Keep one of the two: the other stands at {2}.");

    public static readonly DiagnosticRule UnknownEnquiry = new("KLOE2005", Error,
        "There is no enquiry called \"{0}\".", "The rule still asks, but under no key line of enquiry.", "{1}");

    public static readonly DiagnosticRule UnknownRule = new("KLOE2006", Error,
        "There is no rule called \"{0}\".", "{1}", "{2}");

    public static readonly DiagnosticRule UnknownPlaceholder = new("KLOE2007", Error,
        "A question has no placeholder {0}.", "The words in braces would be read out at the meeting.", "{1}");

    public static readonly DiagnosticRule EmptyFamily = new("KLOE2008", Information,
        "\"{0}\" holds no measure of this catalogue.", "Rules about it ask nothing here.",
        "That is fine where none is published; otherwise compare it with what kloe measures lists.");

    public static readonly DiagnosticRule UnknownGroup = new("KLOE2009", Error,
        "There is no group called \"{0}\".", RuleSkipped, "{1}");

    public static readonly DiagnosticRule UnknownPack = new("KLOE2010", Error,
        "There is no pack \"{0}\" to use.", "None of its rules is run.", "{1}");

    public static readonly DiagnosticRule NotAFamily = new("KLOE2011", Error,
        "\"{0}\" is a measure, not a family.", RuleSkipped, "Leave out \"{1}\", or name a family of measures.");

    public static readonly DiagnosticRule NeedsQuantifier = new("KLOE2012", Error,
        "\"{0}\" is a family ({1}), and it is not said for how many of its members this must hold.", RuleSkipped,
        "Write \"any of {0}\", \"most of {0}\", \"all of {0}\" or \"3 or more of {0}\".");

    public static readonly DiagnosticRule UnknownDefinition = new("KLOE2013", Error,
        "\"{0}\" is neither a judgement nor a name given by define.", RuleSkipped, "{1}");

    public static readonly DiagnosticRule CircularDefinition = new("KLOE2014", Error,
        "The definition \"{0}\" leads back to itself.", RuleSkipped, "Say what \"{0}\" means without using that name again.");

    public static readonly DiagnosticRule NotJudged = new("KLOE2015", Information,
        "This rule leaves out {0} of the {1} measures in \"{2}\": {3}.", "It asks nothing about what it leaves out.",
        "That is fine where the rule is not meant for them; otherwise look at what is declared, first for {4}.");

    public static readonly DiagnosticRule NotAnArea = new("KLOE2016", Error,
        "\"{0}\" is not an area.", RuleSkipped, "{1}");

    public static readonly DiagnosticRule UnlistedArea = new("KLOE2017", Warning,
        "No group holds an area called \"{0}\".", "If no figures come under that name, this can never ask.",
        "Did you mean \"{1}\"? If not, name \"{0}\" in a group statement.");

    public static readonly DiagnosticRule CircularFormula = new("KLOE2031", Error,
        "The formula of \"{0}\" leads back to itself.", "The measure has no figures, so rules about it can only say \"cannot tell\".",
        "Work \"{1}\" out of measures that are published.");

    public static readonly DiagnosticRule BlankNotUsed = new("KLOE2041", Error,
        "The definition \"{0}\" has a blank in its name, but nothing in what it means.", DefinitionSkipped,
        "Put _ where the amount or the number of months belongs, as in: define badly late by _ as SLA breach by > _");

    public static readonly DiagnosticRule BlankNotNamed = new("KLOE2042", Error,
        "The definition \"{0}\" has a blank in what it means, but none in its name.", DefinitionSkipped,
        "End the name with _, as in: define badly late by _ as SLA breach by > _");

    public static readonly DiagnosticRule BlankNotLast = new("KLOE2043", Error,
        "The blank of the definition \"{0}\" does not end its name.", DefinitionSkipped,
        "Word the name so that one blank ends it, as in: define badly late by _ as SLA breach by > _");

    public static readonly DiagnosticRule NoOthers = new("KLOE2030", Error,
        "This compares with {0}, and the pack declares {1}.", RuleSkipped, "{2}");

    public static readonly DiagnosticRule NotAMark = new("KLOE2044", Error,
        "\"{0}\" is no mark: a mark holds neither letters nor digits.", "The line was skipped, so cells that hold it are read as they stand.",
        "Put the mark itself in quotes, as in: mark \"✓\" means delivered");

    public static readonly DiagnosticRule MarkMeansTwo = new("KLOE2045", Error,
        "The mark \"{0}\" is said to mean {1} and {2}.", "The first was kept, so an action may stand in the paper as what it is not.",
        "Keep the line that is right, and take the other away.");
}
