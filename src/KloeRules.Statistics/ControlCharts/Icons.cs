namespace KloeRules.Statistics.ControlCharts;

/// <summary>The icons of NHS "Making Data Count".</summary>
public static class Icons
{
    /// <summary>From every signal that the latest month takes part in: mixed when they point both ways.</summary>
    public static Variation Variation(in MarkedMonth latest, Polarity better) =>
        latest.Has(1) && latest.Has(-1) ? ControlCharts.Variation.Mixed : Variation(latest.Has(1) ? 1 : latest.Has(-1) ? -1 : 0, better);

    /// <param name="side">The side of one signal: 1 above or rising, −1 below or falling, 0 no signal.</param>
    public static Variation Variation(int side, Polarity better) => (side, side * (int)better) switch
    {
        (0, _) => ControlCharts.Variation.CommonCause,
        ( > 0, > 0) => ControlCharts.Variation.ImprovementHigh,
        ( > 0, < 0) => ControlCharts.Variation.ConcernHigh,
        ( > 0, _) => ControlCharts.Variation.NeutralHigh,
        (_, > 0) => ControlCharts.Variation.ImprovementLow,
        (_, < 0) => ControlCharts.Variation.ConcernLow,
        _ => ControlCharts.Variation.NeutralLow,
    };

    /// <summary>
    /// The target beside the limits of the last segment; on a limit it is inconsistent. Null without limits, without a target (NaN), or when neither way of
    /// the measure is better.
    /// </summary>
    public static Assurance? Assurance(ProcessLimits? limits, double target, Polarity better)
    {
        if (limits is not { } known || double.IsNaN(target) || better == Polarity.Neutral)
        {
            return null;
        }

        var side = target > known.Upper ? 1 : target < known.Lower ? -1 : 0;
        return side == 0
            ? ControlCharts.Assurance.Inconsistent
            : side == (int)better ? ControlCharts.Assurance.Fail : ControlCharts.Assurance.Pass;
    }
}
