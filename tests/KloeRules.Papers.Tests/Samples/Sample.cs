using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using KloeRules.Papers.Building;
using KloeRules.Papers.Model;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>A small run made by hand, with one of everything that a paper can show.</summary>
/// <param name="text">Put over every text that a user could have written; the texts themselves when not given.</param>
internal sealed class Sample(Func<string, string>? text = null)
{
    public static readonly Month January = new(2023, 1);

    private readonly SamplePack pack = new(text ?? (words => words));

    public static Paper Paper { get; } = new Sample().Build();

    public Paper Build() => PaperBuilder.Build(Ranked(), Run(), SampleChance.Of(pack.Pack.Rules));

    public RankedQuestions Ranked()
    {
        var (questions, register) = (new SampleQuestions(pack), new SampleRegister(pack));
        var (priority, victims, silent, broken) =
            (pack.Finds("priority-sla", 0, run: 3, needed: 3), pack.Finds("victims", 2) with { AmongTests = new AmongTests(0.234, 312) }, pack.Finds("summons", 3, Verdict.CannotTell), pack.Finds("formula", 4, Verdict.Broken));
        return new RankedQuestions(new RunFindings(pack.Pack, pack.Frame(), January, Findings(priority, victims, silent, broken)))
        {
            Questions = [questions.Priority(priority, pack.Finds("priority-drift", 0), register.Answered(priority)), questions.Victims(victims), questions.Abandonment(pack.Finds("abandonment", 1))],
            Commendations = [new Remark(pack.Finds("arrests", 4), pack.Text("Drug driving arrests are up"), pack.Text("Arrests for drug driving rose to 61 in January 2023, 27% up on the year."))],
            Warnings = [new Remark(pack.Finds("crib", 1, area: "Swindon"), pack.Text("CRIB answer time is rising"), pack.Text("The second month in a row in Swindon."))],
            Claims =
            [
                new ClaimCheck(Claim("Arrests for drug driving rose"), ClaimVerdict.Holds, null, pack.Text("Arrests rose by 13 on the previous year, to 61.")),
                new ClaimCheck(Claim("Calls are answered in time"), ClaimVerdict.Contradicted, pack.Text("Chief Constable, Highlight report"), pack.Text("CRIB answer time was 42 seconds, above its 30 second target.")),
                new ClaimCheck(Claim("Summonses are quicker"), ClaimVerdict.CannotTell, pack.Text("Highlight report"), pack.Text(UnknownWords.Of(UnknownReason.NoData))),
            ],
            Unmentioned =
            [
                new Unmentioned(
                    pack.Pack.Measures[1],
                    "Swindon",
                    [new FigureChange(null, 12, 0.4, Arrow.None, NoFigure.None, new Source(pack.Text("data/scorecard.tsv"), 2, 5))],
                    pack.Text("Average Time to Answer: CRIB in Swindon is up 12 seconds on the previous 3 months.")),
            ],
            Outstanding = [register.Waiting(silent)],
            UnjudgedActions = 2,
            Notes = [new Remark(pack.Finds("abandonment", 1), pack.Text("New telephone system"), pack.Text("Abandonment rate is provisional for January 2023."))],
            Building = [new Remark(pack.Finds("abandonment", 1, Verdict.Building, 2, 3), "", pack.Text("Abandonment rate has stood above 10% for 2 of the 3 months needed."))],
            CannotTell =
            [
                new Remark(silent, "", pack.Text(UnknownWords.Of(UnknownReason.NoData))),
                new Remark(silent with { Reason = UnknownReason.OnlyRolling12 }, "", pack.Text(UnknownWords.Of(UnknownReason.OnlyRolling12))),
                new Remark(pack.Finds("formula", 3, Verdict.CannotTell), "", pack.Text(UnknownWords.Of(UnknownReason.NoData))),
            ],
            Removed =
            [
                new Removal(pack.Finds("priority-drift", 0), RemovalStep.Merged, pack.Text("Priority response is drifting"), pack.Text("Priority response has lost its SLA asks the same, more strongly.")),
                new Removal(pack.Finds("abandonment", 1), RemovalStep.Budget, pack.Text("Callers give up waiting"), pack.Text("Third in a list of two.")),
                new Removal(broken, RemovalStep.Broken, pack.Text("Arrest formula"), pack.Text("It divides by zero in line 31.")),
            ],
        };
    }

    public RunRecord Run() => new(
        "0.1.0",
        "1",
        pack.Text("Wiltshire ELG"),
        "3",
        [new FileHash(pack.Text("rules/elg.kloe"), new string('a', 64))],
        [new FileHash(pack.Text("data/scorecard.tsv"), new string('b', 64)), new FileHash("data/arrests.csv", new string('c', 64))],
        4,
        new string('d', 64))
    {
        Register = new RegisterStand(pack.Text("register.jsonl"), "14 February 2023", 6, new string('e', 64)),
    };

    private Finding Claim(string sentence)
    {
        var finding = pack.Finds("arrests", 4);
        return finding with { Rule = finding.Rule with { Title = pack.Text(sentence), Verb = RuleVerb.Claim } };
    }

    private Finding[] Findings(params Finding[] shown) =>
        [.. shown, pack.Finds("priority-sla", 0, Verdict.Quiet, area: "Swindon"), pack.Finds("arrests", 4)];
}
