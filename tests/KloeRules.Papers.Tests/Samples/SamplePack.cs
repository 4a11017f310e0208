using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>Catalogue, rules and figures of the sample.</summary>
internal sealed class SamplePack
{
    private readonly Func<string, string> text;
    private readonly SourceText file;

    public SamplePack(Func<string, string> text)
    {
        this.text = text;
        file = new SourceText(text("rules/elg.kloe"), "pack \"Wiltshire ELG\"\n\nflag one\nflag two\n");
        Measure[] measures =
        [
            Measure(0, "Average Response Time: Priority", Unit.Duration, Direction.LowerIsBetter, priority: 1),
            Measure(1, "Abandonment Rate: CRIB", Unit.Percent, Direction.LowerIsBetter, priority: 1),
            Measure(2, "Overall Victim Satisfaction", Unit.Percent, Direction.HigherIsBetter, priority: 2),
            Measure(3, "Time to Summons", Unit.Days, Direction.LowerIsBetter, priority: 1),
            Measure(4, "Drug Driving Arrests", Unit.Count, Direction.Neither, priority: null),
        ];
        var enquiry = new Enquiry(text("Are we reaching people in time?")) { AskedOf = text("Deputy Chief Constable"), Because = text("PEEL 2022, cause of concern 1") };
        Pack = new Pack(
            new PackSettings(text("Wiltshire ELG"))
            {
                Version = "3",
                Body = text("OPCC for Wiltshire and Swindon"),
                Meeting = text("Executive Leadership Group"),
                Marking = text("OFFICIAL"),
                Whole = text("Wiltshire"),
                Caution = text("monthly figures are reconstructed from a printed table"),
            },
            measures)
        {
            Rules =
            [
                Rule("priority-sla", "Priority response has lost its SLA", measures[0]) with { Enquiry = enquiry, Severity = Severity.High },
                Rule("priority-drift", "Priority response is drifting", measures[0]),
                Rule("abandonment", "Callers give up waiting", measures[1]),
                Rule("victims", "Victims are less satisfied", measures[2]) with { Because = text("Police and Crime Plan priority 2") },
                Rule("summons", "Summons take longer", measures[3]),
                Rule("arrests", "Drug driving arrests are up", measures[4], RuleVerb.Commend),
                Rule("crib", "CRIB answer time is rising", measures[1], RuleVerb.Watch),
                Rule("formula", "Arrest formula", measures[4]),
            ],
        };
    }

    public Pack Pack { get; }

    public string Text(string words) => text(words);

    public Finding Finds(string rule, int measure, Verdict verdict = Verdict.Asked, int run = 0, int needed = 0, string area = "") =>
        new(
            Pack.Rules.First(one => one.Id == rule),
            Pack.Measures[measure],
            area,
            Sample.January,
            verdict,
            verdict == Verdict.CannotTell ? UnknownReason.NoData : UnknownReason.None,
            run,
            needed,
            null,
            default);

    public Frame Frame()
    {
        var rows = new SampleWindows(text);
        return new Frame(
            [rows.Months(Pack.Measures[4], "", 48, 61)],
            [
                rows.Row(Pack.Measures[0], "", ["01:39:18", "01:24:40", "01:12:02"], [("00:07:23", .095), ("00:21:10", .33), ("00:18:44", .35)]),
                rows.Row(Pack.Measures[0], text("Swindon"), ["00:58:10", "00:57:02", "00:55:31"], [("-00:00:40", -.012), ("-00:04:10", -.068), ("00:00:12", .004)]),
                rows.Row(Pack.Measures[1], "", ["13.4%", "12.3%", "11.4%"], [("-1.6% points", -.115), ("4.5% points", .577), ("2.4% points", .267)]),
                rows.Rolling(Pack.Measures[2], "73.6%", "-4.1% points", -.053),
            ],
            [
                new DataProblem(ProblemKind.LeftOut, "figure-unreadable", new Source(text("data/scorecard.tsv"), 44, 2), text("\"n/a*\" is not a figure."), text("Time to Summons has no figure for January 2023."), text("Correct the cell or leave it empty.")),
                new DataProblem(ProblemKind.Remark, "measure-unknown", new Source("data/scorecard.tsv", 61, 1), text("No measure is called \"Burglary (Dwelling)\"."), text("Its row was not used."), text("Add the name to the catalogue.")),
            ]);
    }

    private Measure Measure(int index, string name, Unit unit, Direction direction, int? priority) =>
        new(text(name), file, default) { Index = index, Unit = unit, Direction = direction, PlanPriority = priority };

    private Rule Rule(string id, string title, Measure measure, RuleVerb verb = RuleVerb.Flag) =>
        new(id, verb, text(title), new DataCheck(0, 0, DataState.NoData, 1, default), file, new TextSpan(22, 8)) { HasTitle = true, Subjects = [measure] };
}
