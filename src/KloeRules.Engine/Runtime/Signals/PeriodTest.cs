using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>How likely chance alone makes the difference between two periods, by the test that fits the measure; or why it can't be told.</summary>
/// <param name="Chance">Two-sided; NaN when it can't be told.</param>
/// <param name="Method">The test, in words.</param>
internal sealed record PeriodTest(UnknownReason Why, double Chance, string Method)
{
    public Effect? Effect { get; init; }

    public double? Dispersion { get; init; }

    /// <summary>What a reader must know, the weightiest first.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <param name="later">The months of the later period, null for one without a figure.</param>
    /// <param name="earlier">As many of the earlier period.</param>
    /// <param name="areYears">True for the same twelve months of two years.</param>
    /// <param name="isSeasonal">Whether each calendar month has its own level.</param>
    public static PeriodTest Of(Measure measure, Observation?[] later, Observation?[] earlier, bool areYears, bool isSeasonal) =>
        measure.Derivation is not null && measure.MonthsCovered > 1 ? Not(UnknownReason.OverlappingMonths)
        : !CasesByMonth.AreBehind(measure) ? areYears ? OfFigures([.. earlier, .. later]) : Not(UnknownReason.OnlyYearsTested)
        : CasesByMonth.Of(measure, [.. earlier, .. later]) is not { } cases ? Not(UnknownReason.NoCases)
        : cases.Kind switch
        {
            CaseKind.Answers => SurveyTest.Of(cases),
            CaseKind.Share => ShareTest.Of(cases, areYears),
            _ => CountTest.Of(cases, areYears, isSeasonal, measure.IsRolling12),
        };

    public static PeriodTest Not(UnknownReason why) => new(why, double.NaN, "");

    public static PeriodTest Not(CannotTell why) => Not(why switch
    {
        CannotTell.MissingMonth => UnknownReason.MissingMonth,
        CannotTell.NoExposure => UnknownReason.ZeroDivisor,
        CannotTell.NotAShare => UnknownReason.NotAShare,
        CannotTell.SharedFieldwork => UnknownReason.OverlappingMonths,
        CannotTell.TooFewYears => UnknownReason.TooLittleHistory,
        _ => UnknownReason.TooFewCases,
    });

    /// <summary>An effect and its interval, where there are figures of both.</summary>
    public static Effect? Sized(EffectKind kind, double size, Interval interval) =>
        !double.IsFinite(size) ? null
        : double.IsFinite(interval.Lower) && double.IsFinite(interval.Upper) ? new Effect(kind, size, interval.Lower, interval.Upper)
        : new Effect(kind, size);

    /// <summary>Other figures, month for month beside the same month a year before.</summary>
    private static PeriodTest OfFigures(IReadOnlyList<Observation?> rows)
    {
        var change = YearOnYear.OfFigures([.. rows.Select(row => row?.Value ?? double.NaN)]);
        return change.Why == CannotTell.Nothing
            ? new PeriodTest(UnknownReason.None, change.Chance, "Wilcoxon signed ranks of same months") { Effect = new Effect(EffectKind.Difference, change.Effect) }
            : Not(change.Why == CannotTell.TooFewCases ? UnknownReason.TooFewDifferences : UnknownReason.MissingMonth);
    }
}
