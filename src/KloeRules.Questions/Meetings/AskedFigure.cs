using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Meetings;

/// <summary>A figure behind a question, as a meeting saw it.</summary>
/// <param name="Area">Empty for the whole.</param>
/// <param name="Month">The last month that it stands for.</param>
/// <param name="Months">How many months it stands for.</param>
/// <param name="Value">In the measure's canonical unit; of an action its rating, 0 for red; null when there is none.</param>
/// <param name="Text">"87.1%", or how an action stands; null when there is neither figure nor change.</param>
/// <param name="Sources">The cells it was read from.</param>
public sealed record AskedFigure(string Measure, string Area, Month Month, int Months, double? Value, string? Text, IReadOnlyList<string> Sources)
{
    /// <summary>The sign of a worse figure; 0 when neither way is better, or when it was read from an earlier paper.</summary>
    internal int Adverse { get; init; }

    /// <summary>A rating, of which every step counts.</summary>
    internal bool IsRating { get; init; }

    internal bool IsAbout(AskedFigure other) => Subject == other.Subject && Months == other.Months;

    internal (string Measure, string Area) Subject => (NameKey.Of(Measure), NameKey.Of(Area));

    internal static AskedFigure Of(Evidence evidence) => evidence.Action is null ? OfMeasure(evidence) : OfAction(evidence);

    /// <summary>Of a judgement of a family, one member's figure.</summary>
    internal static AskedFigure Of(Measure member, string area, Step judged) =>
        Of(member, area, judged.Month, judged.Window, judged.Value, null, judged.Sources);

    private static AskedFigure OfMeasure(Evidence evidence)
    {
        // What a signal, a formula or a judgement of the data alone has found is not itself a level of the measure; then the month's is shown.
        var step = evidence.Point is { Term: Level or LimitCheck or Against or Change or WithoutEffect } point ? point.Step : null;
        var (month, window) = (step?.Month ?? evidence.Finding.Month, step?.Window ?? Window.Month);
        var change = step is { Difference: not null } or { Relative: not null } ? ChangeWords.Of(step, evidence.Unit) : null;
        if (step?.Value is { } judged)
        {
            return Of(evidence.Measure, evidence.Area, month, window, judged, null, step.Sources);
        }

        var (value, source) = LevelOf(evidence, month, window);
        return Of(evidence.Measure, evidence.Area, month, window, value, change, source is null ? step?.Sources ?? [] : [source]);
    }

    /// <summary>The level at the end of a change of which only the size is printed, or beside a judgement of the data alone.</summary>
    private static (double? Value, Source? Source) LevelOf(Evidence evidence, Month month, Window window)
    {
        var published = window switch
        {
            Window.Month => evidence.Windows?.LastMonth,
            Window.Months3 => evidence.Windows?.Last3Months,
            Window.Months12 => evidence.Windows?.Last12Months,
            _ => null,
        };
        if (published?.Value is { } level)
        {
            return (level, published.Source);
        }

        return window == Window.Month && evidence.Series?[month] is { } row && evidence.Series.Value(month) is { } value ? (value, row.Source) : (null, null);
    }

    private static AskedFigure Of(Measure measure, string area, Month month, Window window, double? value, string? change, IReadOnlyList<Source> sources) =>
        new(measure.Name, area, month, window.Months(), value, value is { } known ? FigureWords.Level(known, measure.Unit) : change, [.. sources.Select(source => source.ToString())])
        {
            Adverse = measure.Direction switch
            {
                Direction.LowerIsBetter => 1,
                Direction.HigherIsBetter => -1,
                _ => 0,
            },
        };

    private static AskedFigure OfAction(Evidence evidence)
    {
        var month = evidence.Finding.Month;
        var update = evidence.Action!.At(month);
        return new AskedFigure(
            evidence.Measure.Name,
            evidence.Area,
            month,
            1,
            (double?)update?.Facts.Rag,
            update is null ? null : ActionStatements.Standing(update.Facts) + (update.Facts.Rag is { } rag ? $", rated {ActionFactWords.Of(rag)}" : ""),
            update is null ? [] : [update.Source.ToString()])
        {
            Adverse = -1,
            IsRating = true,
        };
    }
}
