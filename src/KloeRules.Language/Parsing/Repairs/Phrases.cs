namespace KloeRules.Language.Parsing.Repairs;

/// <summary>What people say in other words than the language does, longer phrases before those that they begin with.</summary>
internal static class Phrases
{
    /// <summary>In conditions, and in what else is written behind a verb or a clause's word.</summary>
    public static readonly IReadOnlyList<Phrase> All =
    [
        .. Meaning("vs previous", "on the previous", "on previous", "on the last", "on last", "than the previous", "than previous", "than the last", "than last", "from the previous", "from previous",
            "from the last", "from last", "on prior", "than prior", "from prior", "over previous", "over last"),
        .. Meaning("previous year", "the same period last year", "same period last year", "the same month last year", "same month last year", "the same time last year", "same time last year",
            "the same period a year ago", "a year ago"),
        .. Meaning("vs previous year", "year on year", "year - on - year", "yoy"),
        .. Meaning("vs previous month", "month on month", "month - on - month"),
        .. Meaning("vs previous quarter", "quarter on quarter"),
        .. Meaning("previous 12 months", "previous 12 m", "previous 12", "last 12 m"),
        .. Meaning("previous 3 months", "previous 3 m", "previous 3", "last 3 m"),
        .. Meaning("for # months", "for # m", "during # months", "over # months", "# months running", "# months", "for # mths"),
        .. Meaning("at any time in the last # months", "at any time in # months", "at any time during # months", "at some time in the last # months", "ever in the last # months"),
        .. Meaning("year", "yr", "yrs"),
        .. Meaning("month", "mth"),
        .. Meaning("months", "mths"),
        .. Meaning("quarter", "qtr"),
        .. Meaning("#", "' #", "’ #"),

        .. Meaning("rising", "going up", "on the rise", "climbing", "growing"),
        .. Meaning("falling", "going down", "dropping"),
        .. Meaning("up", "has increased", "has risen", "has gone up", "rises", "rise", "increases", "gone up", "spiked", "jumped", "soared", "surged", "▲", "↑", "higher"),
        .. Meaning("down", "has decreased", "has fallen", "has gone down", "drops", "drop", "dropped", "falls", "fall", "decreases", "gone down", "plunged", "slumped", "plummeted", "▼", "↓", "lower"),
        .. Meaning("worsening", "getting worse", "worse"),
        .. Meaning("improving", "getting better", "better"),
        .. Meaning("steady", "not changing", "not moving", "unchanged"),
        .. Meaning("up > #", "+ #"),

        .. Meaning(">=", "= >", "> or =", "≧"),
        .. Meaning("<=", "= <", "< or =", "≦"),
        .. Meaning(">", "& gt ;", "in excess of", "greater then", "more then", "bigger than", "larger than", "upwards of", "exceed", "exceeded"),
        .. Meaning("<", "& lt ;", "less then", "fewer then", "smaller than", "short of", "fewer"),
        .. Meaning("zero", "= 0", "= zero", "equals 0", "equal to 0", "equals zero", "is nil", "nil"),
        .. Meaning("> #", "> + #", "> > #"),

        .. Meaning("misses target", "off target", "off - target", "target missed", "target is missed", "target not met", "target is not met", "fails to meet target", "not on target", "short of target"),
        .. Meaning("meets target", "on target", "on - target", "target met", "target is met", "hits target"),
        .. Meaning("breaches SLA", "outside SLA", "outside the SLA", "out of SLA", "SLA not met", "SLA is not met", "fails to meet SLA", "exceeds SLA"),
        .. Meaning("meets SLA", "within SLA", "inside SLA", "SLA met"),

        .. Meaning("has no data", "no data", "has no figures", "no figures", "has no figure", "is missing", "not reported", "is not reported", "missing", "not published", "not available", "unavailable"),
        .. Meaning("provisional", "not final", "not yet final"),

        .. Meaning("any measure", "every measure", "any of the measures", "all measures", "any indicator", "any kpi"),
        .. Meaning("linked to a cause of concern", "linked to cause of concern", "linked to the cause of concern", "linked to causes of concern"),
        .. Meaning("most of", "the majority of", "majority of"),
        .. Meaning("any of", "any one of", "one of", "either of"),
        .. Meaning("# or more of", "at least #", "# or more", "# +", "# + of"),

        .. Meaning("in each", "for each", "for every", "by", "per", "across each", "within each").Select(phrase => phrase with { OnlyBeforeName = true }),
        .. Meaning("in", "at", "within", "inside"),

        .. Meaning("and", "& &", "&", "as well as", "and also", "together with"),
        .. Meaning("or", "| |", "|", "or else", "or if"),
        .. Meaning("unless", "except when", "except if", "except where", "if not"),

        .. Meaning("£#", "# pounds", "# gbp", "£ #", "gbp #"),
        .. Meaning("# per #", "# / #", "# in #", "# out of #"),
        .. Meaning("as", "means", "is", "="),
        .. Meaning("is", "=", ":"),
        .. Meaning("percent", "%"),
        .. Meaning("duration", "time", "hours", "minutes"),
        .. Meaning("money", "£", "pounds", "gbp"),
        .. Meaning("count", "number", "numbers"),
        .. Meaning("quiet", "silent", "not asked"),
        .. Meaning("#", "/ /"),
        .. Meaning("", ";", "!", "…"),

        .. MaybeMeaning("high", "serious", "severe", "major", "urgent", "red"),
        .. MaybeMeaning("medium", "moderate", "amber"),
        .. MaybeMeaning("low", "minor", "green"),
        .. MaybeMeaning("at most", "up to"),
        .. MaybeMeaning("falling", "declining"),
        .. MaybeMeaning("for the last # months", "over the last # months", "in the past # months", "over the past # months"),
        .. MaybeMeaning("down > #", "- #"),
        .. MaybeMeaning("and", "plus", "–", "—", "-", "to"),
        .. MaybeMeaning(">", "> -", "= ="),
    ];

    private static IEnumerable<Phrase> Meaning(string house, params string[] typed) => typed.Select(words => Phrase.Of(words.ToLowerInvariant(), house, isSafe: true));

    private static IEnumerable<Phrase> MaybeMeaning(string house, params string[] typed) => typed.Select(words => Phrase.Of(words, house, isSafe: false));
}
