using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Charts.Modelling;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Showing;

namespace KloeRules.Papers.Building;

/// <summary>The pictures of a paper, from the figures that its tables print.</summary>
internal static class Pictures
{
    /// <summary>Null for a question about an action, and where nothing has a figure.</summary>
    public static Chart? Of(Question question, RunFindings run) => ShownFigures.Of(question, run) switch
    {
        { Series: { } series } shown => MonthCharts.Of(shown, series),
        { Windows: { } windows } shown => WindowCharts.Of(shown, windows),
        _ => null,
    };

    /// <summary>Null where months are not known.</summary>
    public static Sparkline? Of(Measure measure, string area, RunFindings run) =>
        run.Frame.SeriesOf(measure, area) is { } series ? Sparklines.Of(series, run.AsAt - measure.MonthsBehind) : null;
}
