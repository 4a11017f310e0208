using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Steps;

namespace KloeRules.Engine.AgainstData;

/// <summary>Lasting changes of level that nobody has declared. Only ever suggested: what lies behind one is for people to find out.</summary>
internal static class StepSuggestions
{
    /// <summary>Months between a step and something declared that may be its cause.</summary>
    private const int Near = 2;

    private sealed record Found(string Area, Month First, StepChange Step);

    public static Diagnostic? Of(JudgedFigures figures, Pack pack)
    {
        var found = figures.Areas
            .Where(series => !FallenToZero.HasFallen(series, figures))
            .Select(series => In(series, figures))
            .OfType<Found>()
            .Where(one => !IsDeclared(one.First, figures.Measure, pack))
            .OrderByDescending(one => one.Area.Length == 0)
            .ThenByDescending(one => Math.Abs(one.Step.InWobbles))
            .ToArray();
        if (found is not [var lead, ..])
        {
            return null;
        }

        return figures.Say(
            DiagnosticCatalogue.LevelMayHaveChanged,
            figures.Measure.Name,
            AreaWords.In([.. found.Where(one => Math.Abs(one.First - lead.First) <= Near).Select(one => one.Area)]),
            lead.First.ToLongString(),
            ReadableFigure.Of(lead.Step.Before, figures.Measure.Unit),
            ReadableFigure.Of(lead.Step.After, figures.Measure.Unit),
            lead.First);
    }

    /// <summary>The latest step, once the season is taken out.</summary>
    private static Found? In(MonthlySeries series, JudgedFigures figures)
    {
        var months = figures.UsualMonths(series, StepChange.MostMonths);
        if (months.Length < StepChange.FewestMonths || figures.Measure.MonthsCovered > 1 || Deseasoned.Of(months, months.Length) is not { Season: not Season.Left } level)
        {
            return null;
        }

        return StepChange.Of(level.Months) is { Shape: StepShape.Step, First: { } place } step
            ? new Found(series.Area, figures.Last - (months.Length - 1 - place), step)
            : null;
    }

    private static bool IsDeclared(Month month, Measure measure, Pack pack) =>
        measure.Breaks.Any(declared => Math.Abs(declared - month) <= Near)
        || pack.Events.Any(one => one.Measures.Contains(measure) && one.First - Near <= month && month <= one.Last + Near);
}
