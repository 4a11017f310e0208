using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Questions.Findings;

/// <summary>The row that a scorecard has, or would have, for a measure in an area at the month judged.</summary>
public static class LatestRow
{
    /// <summary>What was published, unless it lies after the month judged; then what the months give. Null without either.</summary>
    public static PublishedWindows? Of(RunFindings run, Measure measure, string area)
    {
        if (run.Frame.WindowsOf(measure, area) is { } published && published.Month <= run.AsAt)
        {
            return published;
        }

        var month = run.AsAt - measure.MonthsBehind;
        return run.Frame.SeriesOf(measure, area) is { } series && series.First <= month ? WindowsFromMonths.At(series, month) : null;
    }
}
