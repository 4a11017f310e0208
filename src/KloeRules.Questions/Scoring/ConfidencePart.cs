using Humanizer;
using KloeRules.Measures.Series;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Questions.Scoring;

/// <summary>How far the figures can be relied on; multiplies the score.</summary>
internal static class ConfidencePart
{
    private const double Least = 0.6;
    private const double ShortHistory = 0.85;
    private const double ProvisionalFigure = 0.9;
    private const double EstimatedFigure = 0.75;
    private const double ChangedDefinition = 0.75;
    private const int Year = 12;

    public static Part Of(Evidence evidence)
    {
        var marks = evidence.Series?[evidence.Finding.Month]?.Marks ?? Marks.None;
        var known = Figures.Count(evidence.Months());
        var isChanged = evidence.Measure.BreaksBetween(evidence.Finding.Month - Year, evidence.Finding.Month);
        (bool Applies, double Factor, string Words)[] doubts =
        [
            (evidence.Action?.At(evidence.Finding.Month) is { IsDated: false }, ShortHistory, "the tracker does not say when it was updated"),
            (evidence.Windows is not null, ShortHistory, "only published windows are known"),
            (isChanged, ChangedDefinition, "what it counts changed in the last 12 months"),
            (!isChanged && known is > 0 and < ProcessLimits.FewestFigures, ShortHistory, $"only {"month".ToQuantity(known)} of figures are known"),
            (marks.HasFlag(Marks.Provisional), ProvisionalFigure, "the latest figure is provisional"),
            (marks.HasFlag(Marks.Estimated), EstimatedFigure, "the latest figure is estimated"),
        ];
        var applying = doubts.Where(doubt => doubt.Applies).ToArray();
        return new Part(
            PartName.Confidence,
            Math.Max(Least, applying.Aggregate(1.0, (product, doubt) => product * doubt.Factor)),
            0,
            applying.Length == 0 ? evidence.Action is null ? "final figures" : "as the tracker tells it" : string.Join(", ", applying.Select(doubt => doubt.Words)),
            true);
    }
}
