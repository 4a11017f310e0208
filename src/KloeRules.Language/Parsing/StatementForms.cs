using static KloeRules.Language.Parsing.PayloadGrammar;

namespace KloeRules.Language.Parsing;

/// <summary>All statements of the language, as one table.</summary>
internal static class StatementForms
{
    private static readonly IReadOnlyList<ClauseForm> RuleClauses =
    [
        new("when", RuleGrammar.Condition, "when priority response SLA breach > 1h for 3 months"),
        new("unless", RuleGrammar.Condition, "unless priority response is provisional"),
        new("under", QuotedText, "under \"Are we reaching people in time?\""),
        new("severity", SeverityWord, "severity high"),
        new("full scale", FullScale, "full scale 30m"),
        new("ask", QuotedText, "ask \"What is keeping {measure} above {limit}?\""),
        new("probe", QuotedText, "probe \"Which areas account for most of it?\"", MayRepeat: true),
        new("expect", QuotedText, "expect \"Cause by area; actions with dates\"", MayRepeat: true),
        new("because", QuotedText, "because \"Police and Crime Plan priority 1\""),
        new("blind spot", QuotedText, "blind spot \"Leaves out incidents graded again after dispatch\""),
        new("review by", OneMonth, "review by Mar 2024"),
        new("private", Nothing, "private"),
        new("id", Line, "id priority-response-sla"),
    ];

    /// <summary>A caveat is never asked, so nothing that words or ranks a question belongs to it.</summary>
    private static readonly IReadOnlyList<ClauseForm> NoteClauses =
        [.. RuleClauses.Where(clause => clause.Word is "when" or "unless" or "because" or "blind spot" or "private" or "id")];

    private static readonly IReadOnlyList<ClauseForm> ClaimClauses =
    [
        new("by", QuotedText, "by \"Deputy Chief Constable\""),
        new("in", QuotedText, "in \"Highlight report, March 2023\""),
        .. RuleClauses.Where(clause => clause.Word is not ("when" or "unless" or "ask")),
    ];

    private static readonly IReadOnlyList<StatementForm> Forms =
    [
        new("language", Number, "language 1", []),
        new("pack", Title, "pack \"Our ELG\" version 1",
        [
            new("body", QuotedText, "body \"Office of the Police and Crime Commissioner\""),
            new("meeting", QuotedText, "meeting \"Executive Leadership Group\""),
            new("marking", Line, "marking OFFICIAL"),
            new("whole", QuotedText, "whole \"Force\""),
            new("peers", AreList, "peers are \"Force A\", \"Force B\"", MayRepeat: true),
            new("forces", AreList, "forces are \"Force A\", \"Force B\"", MayRepeat: true),
            new("leave out", List, "leave out Unknown, \"Not recorded\"", MayRepeat: true),
            new("national", Line, "national \"England and Wales\""),
            new("steady within", RelativeChange, "steady within 5%"),
            new("weights", Weights, "weights severity 25, persistence 20, gap 20, surprise 15, priority 15, direction 5"),
            new("ask", Budget, "ask at most 8, at most 3 per enquiry"),
            new("use", QuotedText, "use \"police\"", MayRepeat: true),
            new("data", QuotedText, "data \"data/*.csv\"", MayRepeat: true),
            new("review by", OneMonth, "review by Mar 2024"),
            new("caution", QuotedText, "caution \"Figures for training only\""),
            new("mark", MarkMeaning, "mark \"✓\" means delivered", MayRepeat: true),
            new("formulas allowed", Nothing, "formulas allowed"),
        ]),
        new("measure", RuleGrammar.Measure, "measure Average Response Time: Priority",
        [
            new("also", List, "also priority response, priority response time", MayRepeat: true),
            new("unit", Unit, "unit duration, mean"),
            new("lower is better", Nothing, "lower is better"),
            new("higher is better", Nothing, "higher is better"),
            new("neither is better", Nothing, "neither is better"),
            new("lower or higher is better", Nothing, "lower or higher is better"),
            new("sla", Limit, "SLA 1h"),
            new("target", Limit, "target 95% by Mar 2024"),
            new("aspiration", Limit, "aspiration 88%"),
            new("plan", Limit, "plan 1,200 by Mar 2024"),
            new("full scale", FullScale, "full scale 10 points"),
            new("plan priority", Number, "plan priority 1"),
            new("owner", QuotedText, "owner \"Deputy Chief Constable\""),
            new("published", Published, "published 1 month late"),
            new("provisional", NumberOfMonths, "provisional 3 months"),
            new("missing means", ZeroOrMissing, "missing means zero"),
            new("exceptional", Months, "exceptional Mar 2020 to Jul 2021 because \"pandemic\"", MayRepeat: true),
            new("baseline", Months, "baseline Apr 2021 to Mar 2022 because \"new command and control system\""),
            new("ignore", Months, "ignore Sep 2019 because \"system outage\"", MayRepeat: true),
            new("marking", Line, "marking OFFICIAL-SENSITIVE"),
            new("private", Nothing, "private"),
            new("headline of", Line, "headline of victim satisfaction"),
            new("cause of concern", QuotedText, "cause of concern \"Inspection 2022, cause of concern 1\""),
        ]),
        new("family", NamedList, "family victim satisfaction is \"Victim Satisfaction:*\"", []),
        new("group", NamedList, "group LPAs is North, South", []),
        new("define", RuleGrammar.Define, "define sustained decline as worsening for 3 months", []),
        new("enquiry", QuotedText, "enquiry \"Are we reaching people in time?\"",
        [
            new("plan priority", Number, "plan priority 1"),
            new("asked of", QuotedText, "asked of \"Deputy Chief Constable\""),
            new("because", QuotedText, "because \"inspection finding\""),
            new("private", Nothing, "private"),
        ]),
        new("concern", RuleGrammar.Concern, "concern priority response until Sep 2023 because \"raised by the Panel\"", []),
        new("flag", RuleGrammar.Head, "flag priority response SLA breach > 1h for 3 months", RuleClauses),
        new("commend", RuleGrammar.Head, "commend drug driving arrests up > 20% vs previous year", RuleClauses),
        new("watch", RuleGrammar.Head, "watch answer time rising for 2 months", RuleClauses),
        new("note", RuleGrammar.Head, "note crime volume up vs previous year", NoteClauses),
        new("claim", RuleGrammar.Claim, "claim \"Response times improved for the quarter\" is priority response improving vs previous 3 months", ClaimClauses),
        new("event", EventGrammar.Event, "event \"Command and control outage\" in Sep 2019 affects priority response: ignore", []),
        new("mute", QuietGrammar.Mute, "mute \"Any area out of line\" when \"Priority response has lost its SLA\" is asked", []),
        new("snooze", QuietGrammar.Snooze, "snooze \"Overtime above budget\" in East until Sep 2023 by \"Finance lead\" because \"re-profile due in July\"", []),
        new("test", QuotedText, "test \"three months above asks\"",
        [
            new("given", TestGrammar.Given, "given priority response by month from Oct 2022: 50m, 1h 5m, -", MayRepeat: true),
            new("in", TestGrammar.Expect, "in Jan 2023 expect \"Priority response has lost its SLA\" to be asked", MayRepeat: true),
            new("saying", QuotedText, "saying \"the third month in a row\"", MayRepeat: true),
        ]),
    ];

    private static readonly Dictionary<string, StatementForm> ByVerb = Forms.ToDictionary(form => form.Verb, StringComparer.Ordinal);

    public static IEnumerable<string> Verbs => ByVerb.Keys;

    /// <summary>True for the first word of any statement's clause.</summary>
    public static bool IsClause(string word) => Forms.Any(form => form.Clauses.Any(clause => clause.Words[0] == word));

    public static StatementForm? Find(string verb) => ByVerb.TryGetValue(verb, out var form) ? form : null;
}
