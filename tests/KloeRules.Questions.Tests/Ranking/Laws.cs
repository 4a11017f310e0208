using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

/// <summary>What must hold of any run.</summary>
public sealed class Laws
{
    [Fact]
    public void Scores_lie_between_0_and_100_and_are_the_sum_of_their_points() =>
        Holds(sketches => Ranker.Rank(Sketch.Run(sketches)).Questions.All(question =>
            question.Score is >= 0 and <= 100
            && question.Parts.Sum(part => part.Points) == question.Score
            && question.Parts.All(part => part.Value is >= 0 and <= 1 && part.Points >= 0 && (part.Value > 0 || part.Points == 0))));

    [Fact]
    public void The_order_of_the_findings_changes_nothing() =>
        Prop.ForAll(Sketch.Several, Gen.Choose(2, 12).ToArbitrary(), (sketches, turn) =>
        {
            var run = Sketch.Run(sketches);
            var turned = run.Findings.Select((finding, i) => (finding, i)).OrderBy(one => one.i * turn % 13).Select(one => one.finding).ToArray();
            return Same(run, run with { Findings = turned });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_files_rows_and_measures_changes_nothing() =>
        Holds(sketches =>
        {
            var run = Sketch.Run(sketches);
            var turned = new Frame(
                run.Frame.Series.Reverse().Select(series => new MonthlySeries(series.Measure, series.Area, series.Observations.Reverse())),
                run.Frame.Windows.Reverse(),
                []);
            return Same(run, run with { Frame = turned, Pack = run.Pack with { Measures = [.. run.Pack.Measures.Reverse()] } });
        });

    [Fact]
    public void The_order_of_rules_decides_no_more_than_who_of_equals_speaks() =>
        Holds(sketches =>
        {
            var run = Sketch.Run(sketches);
            var turned = run with { Pack = run.Pack with { Rules = [.. run.Pack.Rules.Reverse()] } };
            return Scores(run).SequenceEqual(Scores(turned));
        });

    [Fact]
    public void The_same_run_gives_the_same_words() =>
        Holds(sketches => Same(Sketch.Run(sketches), Sketch.Run(sketches)));

    [Fact]
    public void A_change_of_unit_changes_no_score_and_no_place() =>
        Prop.ForAll(Sketch.Several, Gen.Elements(1 / 60.0, 1000, 0.001).ToArbitrary(), (sketches, scale) =>
            Standing(Sketch.Run(sketches)).SequenceEqual(Standing(Sketch.Run(sketches, scale)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_finding_about_something_else_changes_no_other_question() =>
        Holds(sketches =>
        {
            var run = Sketch.Run(sketches);
            var stranger = Given.Rule("stranger", Given.Above(1), Severity.Critical);
            var measure = Given.Measure("Unrelated", Unit.Count, Direction.LowerIsBetter);
            var more = run with { Findings = [.. run.Findings, Given.Asked(stranger, Given.Leaf(stranger.Condition, measure, value: 2, limit: 1))] };
            var before = Ranker.Rank(run).Questions.Select(Told).Order(StringComparer.Ordinal);
            var after = Ranker.Rank(more).Questions.Where(question => question.Lead.Rule != stranger).Select(Told).Order(StringComparer.Ordinal);
            return before.SequenceEqual(after);
        });

    [Fact]
    public void Every_finding_is_in_one_question_and_every_one_taken_in_is_listed_as_removed() =>
        Holds(sketches =>
        {
            var ranked = Ranker.Rank(Sketch.Run(sketches));
            var asked = ranked.Questions.SelectMany(question => question.Findings).ToArray();
            return asked.Length == ranked.Run.Findings.Count
                && asked.Distinct().Count() == asked.Length
                && ranked.Removed.Count(one => one.Step is RemovalStep.Merged or RemovalStep.Folded) == asked.Length - ranked.Questions.Count;
        });

    [Fact]
    public void Places_go_down_with_the_score_and_a_tie_spans_a_point_at_most() =>
        Holds(sketches =>
        {
            var questions = Ranker.Rank(Sketch.Run(sketches)).Questions;
            return questions.Select((question, i) => (question, i)).All(one =>
                one.question.Rank <= one.i + 1
                && questions.Take(one.i).All(above => above.Rank <= one.question.Rank)
                && questions.Where(other => other.Rank == one.question.Rank).All(other => Math.Abs(other.Score - one.question.Score) <= 2));
        });

    [Fact]
    public void Every_generated_question_is_short_names_its_measure_and_ends_in_its_one_question_mark() =>
        Holds(sketches => Ranker.Rank(Sketch.Run(sketches)).Questions.All(question =>
            question.Text.Count(letter => letter == '?') == 1
            && question.Text[^1] == '?'
            && question.Text.Split(' ').Length <= 40
            && MeasuresJudged(question).Any(measure => question.Text.Contains(measure.Name, StringComparison.Ordinal))
            && question.Probes.All(probe => probe.Count(letter => letter == '?') == 1 && probe[^1] == '?')
            && question.Probes.Count > 0
            && question.Expects.Count > 0
            && question.Reason[^1] == '.'));

    private static IEnumerable<Measure> MeasuresJudged(Question question) =>
        question.Lead.Explanation!.Flatten().Select(step => step.Measure).Append(question.Lead.Measure);

    private static void Holds(Func<Sketch[], bool> law) => Prop.ForAll(Sketch.Several, law).QuickCheckThrowOnFailure();

    private static bool Same(RunFindings one, RunFindings other)
    {
        var (a, b) = (Ranker.Rank(one), Ranker.Rank(other));
        return a.Questions.Select(Placed).SequenceEqual(b.Questions.Select(Placed))
            && a.Removed.Select(one => one.Step + one.Title + one.Reason).SequenceEqual(b.Removed.Select(one => one.Step + one.Title + one.Reason));
    }

    private static string Placed(Question question) => $"{question.Rank} {question.IsAsked} {string.Join(' ', question.Moves)} {Told(question)}";

    /// <summary>All that is printed of a question but its place and what depends on it.</summary>
    private static string Told(Question question) => string.Join('\n',
    [
        question.Title, question.Text, question.Reason, question.Folded, $"{question.Score} {question.Band}", .. question.Parts.Select(part => part.ToString()),
        .. question.Probes, .. question.Expects, .. question.Caveats, .. question.Evidence.Select(line => line.ToString()),
        .. question.Findings.Select(finding => finding.Rule.Id + finding.Measure.Name + finding.Area),
    ]);

    private static IEnumerable<string> Scores(RunFindings run) =>
        Ranker.Rank(run).Questions.Select(question => $"{question.Rank} {question.Score} {question.Findings.Count}");

    private static IEnumerable<string> Standing(RunFindings run) => Ranker.Rank(run).Questions.Select(question =>
        $"{question.Rank} {question.Score} {question.Band} {question.Lead.Rule.Id} {question.Lead.Measure.Name} {question.Lead.Area} "
        + string.Join(' ', question.Parts.Select(part => part.Points)));
}
