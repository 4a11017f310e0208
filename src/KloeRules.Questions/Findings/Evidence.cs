using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Units;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Questions.Findings;

/// <summary>A finding with the figures it rests on: months where there are some, otherwise published windows.</summary>
internal sealed record Evidence(Finding Finding, RulePoint? Point, MonthlySeries? Series, PublishedWindows? Windows, Pack Pack)
{
    /// <summary>Latest months that limits and wobble are taken from: two years, so that old regimes don't set today's limits.</summary>
    private const int MonthsOfHistory = 24;

    public Rule Rule => Finding.Rule;

    /// <summary>The measure whose figures are shown: the finding's own, or for a family the member that the rule's point is about.</summary>
    public Measure Measure => Action is null ? Point?.Step.Measure ?? Finding.Measure : Finding.Measure;

    public string Area => Action is null ? Point?.Step.Area ?? Finding.Area : Finding.Area;

    /// <summary>The action judged; null for a finding about measures.</summary>
    public TrackedAction? Action { get; init; }

    /// <summary>The measures that the action is linked to and for which the rule's judgement about them holds.</summary>
    public IReadOnlyList<LinkedFigure> Linked { get; } = LinkedFigure.Of(Finding.Explanation);

    public Unit Unit => Measure.Unit;

    /// <summary>All figures of the run, for those of other areas.</summary>
    public Frame Frame { get; init; } = Frame.Empty;

    /// <summary>Other areas in which the same rule found the same, where one question stands for several.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>Present when the finding is about a family as a whole.</summary>
    public Breadth? Breadth { get; } = Breadth.Of(Finding.Rule, Point);

    /// <summary>The measures that it holds for: those of a family that is judged as a whole, or the one.</summary>
    public IReadOnlyList<Measure> Measures => Breadth?.Holding ?? [Finding.Measure];

    /// <summary>For a judgement of a family, each other member that it holds for, with the figure that was judged.</summary>
    public IEnumerable<(Step Member, Step Judged)> OtherMembers =>
        from child in Point?.Across?.Children ?? []
        where !child.Measure.Equals(Measure) && Breadth!.Holding.Contains(child.Measure)
        let judged = child.Flatten().FirstOrDefault(step => step is { Node: Leaf, Value: not null })
        where judged is not null
        select (child, judged);

    public bool IsMonthly => Series is not null;

    /// <summary>The sign of a worse figure: 1 up, -1 down, 0 when neither the measure nor the rule says.</summary>
    public int Adverse => Measure.Direction switch
    {
        Direction.LowerIsBetter => 1,
        Direction.HigherIsBetter => -1,
        _ => Point?.Term switch
        {
            Change { Movement: Movement.Up } => 1,
            Change { Movement: Movement.Down } => -1,
            SignalCheck { Signal.Side: SignalSide.High } => 1,
            SignalCheck { Signal.Side: SignalSide.Low } => -1,
            Level { Comparison: Comparison.Above or Comparison.AtLeast } => 1,
            Level { Comparison: Comparison.Below or Comparison.AtMost } => -1,
            _ => 0,
        },
    };

    public static Evidence Of(Finding finding, RunFindings run) => Of(finding, run, RulePoint.Of(finding));

    /// <param name="point">The judgement whose figures are shown.</param>
    public static Evidence Of(Finding finding, RunFindings run, RulePoint? point)
    {
        if (run.Frame.Actions.Find(finding.Measure) is { } action)
        {
            return new Evidence(finding, point, null, null, run.Pack) { Action = action, Frame = run.Frame };
        }

        var (measure, area) = (point?.Step.Measure ?? finding.Measure, point?.Step.Area ?? finding.Area);
        var series = finding.Persistence.FromWindows ? null : run.Frame.SeriesOf(measure, area);
        return new Evidence(finding, point, series, series is null ? run.Frame.WindowsOf(measure, area) : null, run.Pack) { Frame = run.Frame };
    }

    /// <summary>The latest months up to the judged one, oldest first, NaN for a missing one; none before a declared baseline or a break.</summary>
    public double[] Months()
    {
        if (Series is null)
        {
            return [];
        }

        var first = Finding.Month - (MonthsOfHistory - 1);
        first = Measure.Baseline is { } baseline && baseline.First > first ? baseline.First : first;
        first = Series.First > first ? Series.First : first;
        first = Measure.Breaks.Where(month => month <= Finding.Month).Append(first).Max();
        return Enumerable.Range(0, Math.Max(0, Finding.Month - first + 1))
            .Select(offset => Series.Value(first + offset) ?? double.NaN)
            .ToArray();
    }
}
