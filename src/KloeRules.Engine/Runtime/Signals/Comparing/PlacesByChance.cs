using KloeRules.Language.Signals;
using KloeRules.Statistics.Peers;

namespace KloeRules.Engine.Runtime.Signals.Comparing;

/// <summary>The places among others that chance leaves open, 1 being the furthest out on the side asked for: every pair of areas tested by its cases (Holm).</summary>
/// <param name="Of">How many areas have a figure.</param>
internal readonly record struct PlacesByChance(int First, int Last, int Of)
{
    /// <returns>Null with fewer than four areas, or where the cases behind one of them are not known.</returns>
    public static PlacesByChance? Among(in AskedSignal asked, OtherFigures others, int sign, int months)
    {
        var cases = new CasesByMonth[others.Known.Count + 1];
        for (var i = 0; i < cases.Length; i++)
        {
            if (CasesOfAreas.Months(asked, i == 0 ? others.Area : others.Known[i - 1].Area, months) is not { } known)
            {
                return null;
            }

            cases[i] = known;
        }

        double[] figures = [others.Own.Value!.Value, .. others.Values];
        return RankInterval.OfOne(0, figures, isHigherBetter: sign > 0, (one, other) => cases[one].ChanceBeside(cases[other])) is { } interval
            ? new PlacesByChance(interval.Best, interval.Worst, interval.Of)
            : null;
    }

    /// <summary>What to know when chance leaves places open on both sides of a line.</summary>
    /// <param name="line">The last place that is asked for.</param>
    public string? Doubt(int line, SignalSide side) => First <= line && line < Last
        ? $"chance alone could put it in any place from {First} to {Last} of {Of}, 1 being the {Words(side)}"
        : null;

    private static string Words(SignalSide side) => side switch
    {
        SignalSide.Better => "best",
        SignalSide.High => "highest",
        SignalSide.Low => "lowest",
        _ => "worst",
    };
}
