using static KloeRules.Language.Diagnostics.DiagnosticSeverity;

namespace KloeRules.Language.Diagnostics;

/// <summary>Every message the language has, one row each: what is wrong, what it means for the meeting, what to do.</summary>
public static class DiagnosticCatalogue
{
    internal const string StatementSkipped = "This statement is left out; the rest of the file is still read.";
    internal const string RuleSkipped = "Until it is put right this rule asks nothing, so what it watches for would not reach the meeting.";
    internal const string ClauseSkipped = "This line is left out; the rest of the statement is still read.";

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

    public static readonly DiagnosticRule FileTooLong = new("KLOE1013", Error,
        "This file has {0:N0} characters; {1:N0} is the most a rule file may have.", "Nothing in this file was read.",
        "Look whether it is really a rule file, or split it.");

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

    public static readonly DiagnosticRule NoOthers = new("KLOE2030", Error,
        "This compares with {0}, and the pack declares {1}.", RuleSkipped, "{2}");

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

    public static readonly DiagnosticRule GrowsWithSize = new("KLOE3030", Error,
        "{0} is {1}, which grows with the size of a force or an area, so it says nothing about which of them does better.", RuleSkipped,
        "Compare by a rate, a percentage or a length of time; or compare movements: diverging from peers.");

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

    public static readonly DiagnosticRule Rolling12Signal = new("KLOE4020", Warning,
        "{0} is published as a rolling 12 months, so neighbouring months share eleven of twelve.",
        "Limits, runs and trends of such figures prove next to nothing, so the rule will only say \"cannot tell\".",
        "Compare with the previous 12 months instead: worsening vs previous 12 months.");

    public static readonly DiagnosticRule NoPromisedMonth = new("KLOE4021", Error,
        "It is not said by which month {0} is on course to meet or miss its {1}.", RuleSkipped,
        "Add the month, as in: on course to miss {1} by Mar 2024");

    public static readonly DiagnosticRule TooFewMonths = new("KLOE4022", Error,
        "\"{0}\" is too short or too long to be judged.", RuleSkipped, "Say between {1} and {2} months.");

    public static readonly DiagnosticRule MovingAgainstNational = new("KLOE4030", Error,
        "\"{0} vs national\" leaves open whether the level or the movement is compared.", RuleSkipped,
        "Say \"worse than national\" for the level, or \"diverging from national\" for the movement.");

    public static readonly DiagnosticRule SnoozeEnded = new("KLOE8001", Warning,
        "The snooze of \"{0}\" ended in {1}.", "The rule asks again.", "Take the snooze out, or give it a later month with a new reason.");

    public static readonly DiagnosticRule SnoozeUnmatched = new("KLOE8002", Warning,
        "The snooze of \"{0}\" keeps nothing quiet: the rule does not ask there.", "It would hide the question should it come up before {1}.",
        "Take the snooze out if its reason is gone.");

    public static readonly DiagnosticRule NoExpectation = new("KLOE9001", Error,
        "The test \"{0}\" expects nothing.", "It would pass whatever the rules say.",
        "Add a line such as: in Jan 2023 expect \"…\" to be asked");

    public static readonly DiagnosticRule NoGivenData = new("KLOE9002", Error,
        "The test \"{0}\" gives no figures.", "Every rule in it could only say \"cannot tell\".",
        "Add a line such as: given priority response by month from Oct 2022: 50m, 1h 5m");

    public static readonly DiagnosticRule WrongGivenUnit = new("KLOE9003", Error,
        "{0} is {1}, so {2} can't be one of its figures.", "These figures are left out, so the test proves less than it says.",
        "Write it in the measure's unit, such as {3}.");
}
