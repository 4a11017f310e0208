using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Questions.Moving;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Tests.Moving;

/// <summary>What is said of the figures comes true when the data is changed as it says and judged again.</summary>
public sealed class EndingLaws
{
    private const string Catalogue = """
        measure Waits
          unit duration, mean
          lower is better
          SLA 1h
          target 50m
        measure Rate
          unit percent
          higher is better
          target 90%
        measure Crimes
          unit count
          lower is better

        """;

    private static readonly string[] Conditions =
    [
        "Waits above 1h", "Waits at least 1h for 3 months", "Waits SLA breach for 2 months", "Waits misses target by 5m", "Waits not below 55m",
        "Waits above 1h and Rate below 90%", "Waits above 1h unless Rate above 95%", "Rate below 90%", "Rate at most 88% for 3 months", "Rate misses target",
        "Rate not at least 90%", "Crimes above 100 for 2 months", "Crimes up vs previous month", "Crimes up > 10% vs previous month", "Crimes not improving vs previous month",
        "Crimes worsening vs same month last year", "Crimes up >= 20 vs previous month", "Rate down > 3 points vs previous month", "Rate not improving vs previous month",
        "Waits worsening vs previous month for 2 months", "Crimes steady vs previous month", "Crimes above 90 since Oct 2022",
    ];

    private static readonly CompiledPack Compiled = Compile();

    /// <summary>Fourteen months of three measures, from 0 to 100, each about a level of its own so that runs are not rare.</summary>
    private static readonly Arbitrary<int[][]> Months =
        Gen.Choose(0, 100).SelectMany(level => Gen.Choose(-25, 25).Select(off => Math.Clamp(level + off, 0, 100)).ArrayOf(14)).ArrayOf(3).ToArbitrary();

    [Fact]
    public void The_figure_that_is_said_to_end_it_ends_it_in_the_next_month()
    {
        var kinds = new HashSet<string>();
        Prop.ForAll(Months, months =>
        {
            var run = Run(months);
            return Endings(run).All(ending =>
            {
                kinds.Add(ending.Finding.Rule.Id);
                var figures = Next(ending, run.Frame).Where(figure => Meets(ending, figure, run.Frame)).ToArray();
                return figures.Length > 0 && figures.All(figure => !IsAskedNext(ending.Finding, figure, run));
            });
        }).QuickCheckThrowOnFailure();
        Assert.Equal(Conditions.Length, kinds.Count);
    }

    [Fact]
    public void A_figure_that_does_not_meet_the_line_leaves_a_rule_asking_that_asks_nothing_else()
    {
        var judged = 0;
        Prop.ForAll(Months, months =>
        {
            var run = Run(months);
            return Endings(run).Where(ending => !ending.Finding.Rule.Sentence.Contains(" and ", StringComparison.Ordinal) && ending.Finding.Rule.Others.Count == 0).All(ending =>
                Next(ending, run.Frame).Where(figure => !Meets(ending, figure, run.Frame)).All(figure =>
                {
                    judged++;
                    return IsAskedNext(ending.Finding, figure, run);
                }));
        }).QuickCheckThrowOnFailure();
        Assert.True(judged > 0);
    }

    [Fact]
    public void At_the_figure_that_is_said_the_question_stands_in_the_band_that_is_said()
    {
        var said = 0;
        Prop.ForAll(Months, months =>
        {
            var run = Run(months);
            var alone = run with { Findings = [.. run.Findings.Where(finding => finding.Rule.Id == Compiled.Rules[0].Rule.Id)] };
            return Ranker.Rank(alone).Questions.All(question =>
            {
                if (question.Moves.FirstOrDefault(move => move.StartsWith("At ", StringComparison.Ordinal)) is not { } move)
                {
                    return true;
                }

                said++;
                var minutes = Minutes(move[3..move.IndexOf(" in ", StringComparison.Ordinal)]);
                var frame = With(run.Frame, question.Lead.Measure, Given.January, minutes * 60);
                var again = Evaluator.Evaluate(Compiled, frame, Given.January);
                var then = Ranker.Rank(again with { Findings = [.. again.Findings.Where(finding => finding.Rule == question.Lead.Rule)] });
                return then.Questions is [var other] && move.EndsWith($"band {other.Band}.", StringComparison.Ordinal) && other.Band > question.Band;
            });
        }).QuickCheckThrowOnFailure();
        Assert.True(said > 0);
    }

    [Fact]
    public void One_figure_that_ends_every_rule_behind_a_question_is_the_furthest()
    {
        var run = Run([[60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 90, 100], [.. Enumerable.Repeat(100, 14)], [.. Enumerable.Repeat(0, 14)]]);
        string[] rules = ["Waits above 1h", "Waits SLA breach for 2 months", "Waits misses target by 5m"];
        var some = run with { Findings = [.. run.Findings.Where(finding => rules.Contains(finding.Rule.Sentence))] };

        var question = Assert.Single(Ranker.Rank(some).Questions);

        Assert.Equal(3, question.Findings.Count);
        Assert.Equal("The rules behind it stop asking when February 2023 shows 55 minutes or less (January 2023: 1 hour 20 minutes).", question.Moves[0]);
    }

    [Fact]
    public void Other_findings_that_the_figure_would_not_end_are_counted()
    {
        var run = Run([[.. Enumerable.Repeat(70, 14)], [.. Enumerable.Repeat(100, 14)], [60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 90]]);
        string[] rules = ["Crimes above 100 for 2 months", "Crimes up vs previous month"];
        var some = run with { Findings = [.. run.Findings.Where(finding => rules.Contains(finding.Rule.Sentence))] };

        Assert.Equal(
            "The rule that leads it stops asking when February 2023 shows 100 or less (January 2023: 140); 1 other finding behind it could go on asking.",
            Assert.Single(Ranker.Rank(some).Questions).Moves[0]);
    }

    private static IEnumerable<Ending> Endings(RunFindings run) => run.Findings
        .Where(finding => finding.Verdict == Verdict.Asked)
        .Select(finding => Ending.Of(finding, run.Pack.Settings.SteadyWithin))
        .OfType<Ending>();

    /// <summary>Figures at the line, a printed step to either side of it, and further off.</summary>
    private static IEnumerable<double> Next(Ending ending, Frame frame)
    {
        var line = LineOf(ending, frame);
        var step = PrintedStep.Of(line, ending.Finding.Measure.Unit);
        return new[] { 0, -1, 1, -20, 20 }.Select(steps => line + (steps * step)).Where(figure => figure >= 0);
    }

    private static double LineOf(Ending ending, Frame frame) => ending switch
    {
        EndingLevel level => level.Line,
        EndingChange { IsRelative: true } change => Earlier(change, frame) * (1 + (SignOf(change) * change.Amount)),
        EndingChange change => Earlier(change, frame) + (SignOf(change) * change.Amount),
        _ => 0,
    };

    /// <summary>What the sentence says, taken at its word.</summary>
    private static bool Meets(Ending ending, double figure, Frame frame)
    {
        if (ending is EndingLevel level)
        {
            var side = level.Side * (figure - level.Line);
            return Math.Abs(side) < 1e-9 ? level.IsIncluded : side > 0;
        }

        var change = (EndingChange)ending;
        var earlier = Earlier(change, frame);
        var moved = change.IsRelative ? (figure - earlier) / earlier : figure - earlier;
        var size = change.Sign == 0 ? Math.Abs(moved) : change.Sign * moved;
        var beyond = size - change.Amount;
        return Math.Abs(beyond) < 1e-9 ? change.IsIncluded : change.IsOver == beyond > 0;
    }

    private static int SignOf(EndingChange change) => change.Sign == 0 ? 1 : change.Sign;

    private static double Earlier(EndingChange change, Frame frame) => frame.SeriesOf(change.Finding.Measure, "")!
        .Value(change.Change.Comparator == Comparator.PreviousMonth ? Given.January : Given.January - 11)!.Value;

    private static bool IsAskedNext(Finding finding, double figure, RunFindings run)
    {
        var frame = With(run.Frame, finding.Measure, Given.January + 1, figure);
        foreach (var other in run.Pack.Measures.Where(measure => !measure.Equals(finding.Measure)))
        {
            frame = With(frame, other, Given.January + 1, frame.SeriesOf(other, "")!.Value(Given.January)!.Value);
        }

        return Evaluator.Evaluate(Compiled, frame, Given.January + 1).Findings.Single(one => one.Rule == finding.Rule).Verdict == Verdict.Asked;
    }

    private static Frame With(Frame frame, Measure measure, Month month, double figure) => new(
        frame.Series.Select(series => series.Measure.Equals(measure)
            ? new MonthlySeries(measure, "", series.Observations.Where(row => row.Month != month)
                .Append(new Observation(month, figure, null, null, null, Marks.None, null, new Source("months.csv", 2, 3))))
            : series),
        [],
        []);

    private static double Minutes(string words)
    {
        var numbers = words.Split(' ');
        return Enumerable.Range(0, numbers.Length / 2).Sum(i =>
            double.Parse(numbers[2 * i], System.Globalization.CultureInfo.InvariantCulture) * (numbers[(2 * i) + 1].StartsWith("hour", StringComparison.Ordinal) ? 60 : 1));
    }

    /// <summary>Waits of 0 to 80 minutes, rates of 80% to 100%, 50 to 150 crimes.</summary>
    private static RunFindings Run(int[][] months)
    {
        var measures = Compiled.Pack.Measures;
        Func<int, double>[] scales = [one => 60 * Math.Round(one * 0.8), one => 0.8 + (one * 0.002), one => 50 + one];
        var series = measures.Select((measure, i) => Given.Months(measure, "", [.. months[i].Select(one => (double?)scales[i](one))]));
        return Evaluator.Evaluate(Compiled, new Frame(series, [], []), Given.January);
    }

    private static CompiledPack Compile()
    {
        var text = Catalogue + string.Concat(Conditions.Select(condition => $"flag {condition.Replace(" unless", "\n  unless", StringComparison.Ordinal)}\n"));
        var pack = PackBinder.Bind(LanguageParser.Parse([new SourceText("rules.kloe", text)]));
        Assert.DoesNotContain(pack.Diagnostics, diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        return new ShapeLibrary(shippedPath: null, cacheFolder: null).Compile(pack);
    }
}
