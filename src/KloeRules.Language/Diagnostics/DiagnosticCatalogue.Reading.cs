using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <content>KLOE1xxx: what is wrong when a file is read.</content>
public static partial class DiagnosticCatalogue
{
    public static readonly DiagnosticRule UnknownVerb = new("KLOE1001", Error,
        "\"{0}\" does not begin a statement.", StatementSkipped, "{1}");

    public static readonly DiagnosticRule UnexpectedWord = new("KLOE1002", Error,
        "{0} stands where {1} was expected.", "{2}", "{3}");

    public static readonly DiagnosticRule UnknownClause = new("KLOE1003", Error,
        "\"{0}\" is not a clause of \"{1}\".", ClauseSkipped, "{2}");

    public static readonly DiagnosticRule OpenText = new("KLOE1004", Error,
        "The quoted text is never closed.", "{0}", "Close it with the same quote before the line ends; a quoted text stays on one line.");

    public static readonly DiagnosticRule NotText = new("KLOE1005", Error,
        "This is not a text file: byte {0} can't be read as UTF-8.", "Nothing in it was read.",
        "Save the rules as plain text in UTF-8; a Word or Excel file must be exported first.");

    public static readonly DiagnosticRule LineTooLong = new("KLOE1006", Error,
        "This line has {0:N0} characters; {1:N0} is the most a line may have.", "Nothing in this file was read.",
        "Look whether the file is really a rule file, or split the line into clauses.");

    public static readonly DiagnosticRule TooComplex = new("KLOE1007", Error,
        "{0}", "{1}", "Make two of it; parts of a condition can be given a name with define.");

    public static readonly DiagnosticRule StrayLine = new("KLOE1008", Error,
        "This line is indented, but there is no statement above for it to belong to.", "The line is left out.",
        "Begin the statement without spaces before it.");

    public static readonly DiagnosticRule ClauseTwice = new("KLOE1009", Error,
        "This statement says \"{0}\" twice.", "The second one is left out.", "Keep one of the two.");

    public static readonly DiagnosticRule NothingToJudge = new("KLOE1010", Error,
        "The rule \"{0}\" says nothing to look for.", RuleSkipped,
        "Add a line such as: when priority response SLA breach > 1h for 3 months");

    public static readonly DiagnosticRule UnknownLanguage = new("KLOE1011", Error,
        "Language {0} is not known to this version of kloe.", "The rules are read as language 1 and may mean something else.",
        "Write \"language 1\", or use a newer kloe.");

    public static readonly DiagnosticRule EmptyFile = new("KLOE1012", Warning,
        "This file holds no statement.", "Nothing in it can be asked.", "Add a rule, or take the file out of the folder.");

    public static readonly DiagnosticRule TitleWithoutQuotes = new("KLOE1021", Error,
        "The title \"{0}\" stands without quotes.", RuleSkipped, "Put the title in quotes; what must hold follows behind \"when\".");

    public static readonly DiagnosticRule FileTooLong = new("KLOE1013", Error,
        "This file has {0:N0} characters; {1:N0} is the most a rule file may have.", "Nothing in this file was read.",
        "Look whether it is really a rule file, or split it.");

    public static readonly DiagnosticRule OpenFormula = new("KLOE1041", Error,
        "The formula is never closed.", "{0}", "Close it with two braces }}}} before the line ends; a formula stays on one line.");
}
