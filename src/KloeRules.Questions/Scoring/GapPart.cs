using KloeRules.Engine.Verdicts;
using KloeRules.Language.Units;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Questions.Scoring;

/// <summary>
/// How large the gap is beside what is usual for the measure: full at three times its month-to-month wobble; with too few
/// months to know that, at the full scale declared; where only published windows are known, at four times the change that the pack calls steady.
/// </summary>
internal static class GapPart
{
    private const double WobblesToFull = 3;
    private const double SteadiesToFull = 4;

    public static Part Of(Evidence evidence) => (Breach.Of(evidence), evidence) switch
    {
        (_, { Action: not null }) => ActionGap.Of(evidence),
        (null, _) => Unknown("there is no line or change to size it by"),
        (var breach, { IsMonthly: true }) => Monthly(breach, evidence),
        ({ Relative: { } relative }, { Windows: not null }) => Windows(relative, evidence),
        _ => Unknown("no figures to size the gap by"),
    };

    private static Part Monthly(Breach breach, Evidence evidence)
    {
        var months = evidence.Months();
        if (breach.Size is not { } size)
        {
            return Unknown("only a relative change is known");
        }

        var perMonth = size / MonthsAddedUp(evidence);
        if (Figures.Count(months) < MovingRange.FewestForWobble && FullScale(evidence) is { } full)
        {
            return Known(
                Math.Min(1, perMonth / full),
                $"{GapWords.Of(evidence)} (in full at {FigureWords.Difference(full, evidence.Unit)}, with {Figures.Count(months)} months of figures)");
        }

        if (MovingRange.Wobble(months) is not { } wobble)
        {
            return Unknown(Figures.Count(months) < MovingRange.FewestForWobble
                ? $"the gap can't be sized: {MovingRange.FewestForWobble} months of figures are needed, there are {Figures.Count(months)}"
                : "the gap can't be sized: the figure never moves from month to month");
        }

        var times = perMonth / wobble;
        var words = GapWords.Of(evidence) + (size > 0 ? $" ({times.ToString("0.0", British.Culture)} times its usual wobble)" : "");
        return Known(Math.Min(1, times / WobblesToFull), words);
    }

    /// <summary>A figure that adds up over months is brought back to one month, as the wobble is.</summary>
    private static int MonthsAddedUp(Evidence evidence) =>
        evidence.Unit.Statistic == Statistic.Total ? evidence.Point!.Step.Window.Months() : 1;

    /// <summary>What the rule declares, otherwise the measure; a rule's is in the unit of what it judges, which another measure it names need not have.</summary>
    private static double? FullScale(Evidence evidence) =>
        (evidence.Unit.Quantity == evidence.Finding.Measure.Unit.Quantity ? evidence.Rule.FullScale : null) ?? evidence.Measure.FullScale;

    private static Part Windows(double relative, Evidence evidence)
    {
        var steady = evidence.Pack.Settings.SteadyWithin;
        var value = relative == 0 ? 0 : Math.Min(1, relative / (SteadiesToFull * steady));
        return Known(value, GapWords.Of(evidence));
    }

    private static Part Known(double value, string words) => new(PartName.Gap, value, 0, words, true);

    private static Part Unknown(string words) => new(PartName.Gap, 0, 0, words, false);
}
