namespace KloeRules.Papers.Wording;

/// <summary>The titles of a paper's sections, the same in every format.</summary>
internal static class Sections
{
    public const string Title = "Challenge questions";
    public const string Questions = "Questions to ask";
    public const string InShort = "Ask if there is time";
    public const string BelowTheLine = "Below the line";
    public const string Since = "Since the last meeting";
    public const string Commendations = "Good news";
    public const string Warnings = "Early warnings";
    public const string Claims = "Claims checked";
    public const string Contradicted = "Claims that do not hold";
    public const string Unmentioned = "What nobody mentioned";
    public const string Outstanding = "Still open from earlier meetings";
    public const string Matrix = "Where every measure stands";
    public const string Variation = "Variation";
    public const string Assurance = "Assurance";
    public const string Notes = "Data notes";
    public const string Building = "Building";
    public const string CannotTell = "What could not be told";
    public const string Failed = "Rules that failed";
    public const string Removed = "Left out, and why";
    public const string Annex = "Annex";
    public const string Behind = "Behind the questions";
    public const string FurtherCommendations = "Further good news";
    public const string Method = "Method";
    public const string Scorecard = "All measures";
    public const string Rules = "Rules that ran";
    public const string DataProblems = "Problems in the data";
    public const string Run = "Run record";

    public const string InFigures = "In figures";
    public const string Foremost = "What to ask first";
    public const string Purpose = "For challenge: what these figures give reason to ask, in order of urgency";
    public const string WhyNow = "Why now.";
    public const string Probes = "Probes";
    public const string Expects = "What a good answer shows";
    public const string Limits = "What limits this";
    public const string Moves = "What would move it";

    public const string NoQuestions = "No rule found anything to ask about in these figures.";
    public const string NoneInFull = "Nothing here must be asked; what could be asked follows.";
    public const string NoEarlierMeeting = "These questions were held against no earlier paper, so none is known to be new or cleared.";
    public const string InShortIntro = "In three lines each; figures, probes and the sum behind each are in the annex.";
    public const string BelowTheLineIntro = "These hold too, but there are more of them than the pack asks for one meeting.";
    public const string NothingGone = "All that was asked then is asked still.";
    public const string ClaimsIntro = "Sentences of reports, held against the figures. What is contradicted is asked about above.";
    public const string ContradictedIntro = "Sentences of reports that the figures contradict. Each is asked about above, unless it is listed as left out; every claim that was checked is in the annex.";
    public const string UnmentionedIntro = "These got worse by more than what counts as steady, in at least two comparisons or the only one known, and no claim, question or action of an earlier meeting is about them.";
    public const string OutstandingIntro = "Earlier meetings asked these, and something is still to come. The figures of this month do not raise them.";
    public const string NotesIntro = "These bear on the figures, but on nothing that is asked above.";
    public const string BuildingIntro = "These rules have begun to hold, but not yet for as long as they need.";
    public const string CannotTellIntro = "The data does not allow these judgements. That is not the same as all being well.";
    public const string FailedIntro = "These rules stopped with an error, so nothing is known of what they watch. Run kloe check on the pack.";
    public const string RemovedIntro = "These findings did not become questions of their own.";
    public const string RulesIntro = "By chance: how many findings of the rule would come up on average if nothing had changed, counted on made-up figures that vary as the real ones do. Findings are counted before they are merged into questions.";
    /// <summary>Said where promises stand in the register that no rule holds against the figures.</summary>
    public static string Unjudged(int actions) =>
        $"{CountWords.Of(actions, "action")} promised to meetings {(actions == 1 ? "is" : "are")} judged by no rule of this pack; use \"peel\" in the pack has them judged.";

    /// <summary>Said below the good news that is printed.</summary>
    public static string MoreGoodNews(int more) => $"{CountWords.Of(more)} more {(more == 1 ? "is" : "are")} in the annex.";

    public const string RunIntro = "The same files, read by the same version, give this paper again, byte for byte.";
}
