using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Moving;

/// <summary>
/// The figure of the judged month, nearest to what it was, at which the rule would still have asked but the question would have stood in a lower
/// band. Found by working the score out anew, since a gap, its usual wobble and its limits all follow from the figures.
/// </summary>
internal sealed record LowerBand(double Figure, Band Band)
{
    private const int Steps = 20;

    /// <summary>
    /// Null when no such figure is found, and for what does not rest on one line and on months: changes, families, several findings, windows.
    /// </summary>
    public static LowerBand? Of(Placed placed, RunFindings run)
    {
        var topic = placed.Topic;
        var asking = topic.Lead.Asking;
        if (topic.Candidates.Count() != 1 || !asking.Evidence.IsMonthly || asking.Evidence.Measure.Derivation is not null || Score.BandOf(placed.Score) == Band.C
            || LineOf(asking.Finding) is not { } line || asking.Evidence.Point?.Step is not { Value: { } value, Window: Window.Month })
        {
            return null;
        }

        var unit = asking.Evidence.Unit;
        var tried = Enumerable.Range(1, Steps - 1)
            .Select(step => PrintedStep.Rounded(value + ((line.Line - value) * step / Steps), unit))
            .Where(figure => line.Side * (line.Line - figure) > 0 && PrintedStep.Shows(figure, unit))
            .Distinct()
            .Select(figure => new LowerBand(figure, BandAt(figure, value, placed, run)))
            .ToArray();
        var current = Score.BandOf(placed.Score);
        var lower = tried.Reverse().TakeWhile(one => one.Band > current).ToArray();
        return lower.Length == 0 ? null : lower[^1];
    }

    public string Words(Finding finding) =>
        $"At {FigureWords.Level(Figure, finding.Measure.Unit)} in {finding.Month.ToLongString()} it would have stood in band {Band}.";

    /// <summary>The rule's one line, where it rests on nothing else.</summary>
    private static EndingLevel? LineOf(Finding finding) => finding.Rule.Condition switch
    {
        Level or LimitCheck or Streak { Inner: Level or LimitCheck } => Ending.Of(finding, 0) as EndingLevel,
        _ => null,
    };

    private static Band BandAt(double figure, double value, Placed placed, RunFindings run)
    {
        var asking = placed.Topic.Lead.Asking;
        var finding = asking.Finding with { Explanation = With(figure, value, asking.Finding.Explanation!, asking.Finding) };
        var series = asking.Evidence.Series!;
        var altered = new MonthlySeries(series.Measure, series.Area, series.Observations.Select(row =>
            row.Month == finding.Month ? row with { Value = figure } : row));
        var parts = Candidate.Of(finding, run with { Frame = new Frame([altered], [], []) }, asking.RuleOrder).Parts
            .Select(part => part.Name == PartName.Attention ? placed.Parts.First(own => own.Name == PartName.Attention) : part);
        return Score.BandOf(Score.Of([.. parts], placed.Topic.Weights));
    }

    private static Step With(double figure, double value, Step step, Finding finding) => step with
    {
        Value = step.Month == finding.Month && step.Window == Window.Month && step.Value.Equals(value) ? figure : step.Value,
        Children = [.. step.Children.Select(child => With(figure, value, child, finding))],
    };
}
