using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Statistics.Peers;

namespace KloeRules.Questions.Findings;

/// <summary>The step in which a finding's figure was held against those of others: peers, forces, the country, other areas.</summary>
internal sealed record Beside(Step Step)
{
    private const string National = "national";

    /// <summary>The rule's point itself, or else the first such step about the same measure, area and months; null when there is none.</summary>
    public static Beside? Of(Evidence evidence) => evidence is { Point.Step: { } point, Finding.Explanation: { } explanation }
        ? explanation.Flatten().Prepend(point)
            .Where(IsBeside)
            .Where(step => step.Measure.Equals(point.Measure) && step.Area == point.Area && step.Month == point.Month && step.Window == point.Window)
            .Select(step => new Beside(step))
            .FirstOrDefault()
        : null;

    /// <summary>
    /// The unweighted average of the others, or the country's figure. Null for a spread, which has no others, and where so few of them have a figure
    /// that it hangs on which.
    /// </summary>
    public double? Average => Step is { Node: Change, Reference: { } national } ? national
        : Step is { Standing: { } standing, Node: SignalCheck { Signal.Kind: not SignalKind.VariesBetween } } && Others(standing) is { Length: > 0 } others
            && (others.Length == standing.Others || others.Length >= PeerGap.FewestPeers) ? others.Average()
        : null;

    /// <summary>The rule looks for a place among the others, or for their spread, not for a distance from their average.</summary>
    public bool IsOfPlaces => Step.Node is SignalCheck
    {
        Signal.Kind: SignalKind.RankedAmong or SignalKind.RankedBeyond or SignalKind.FurthestAmong or SignalKind.VariesBetween,
    };

    /// <summary>How many others have no figure.</summary>
    public int Missing => Step.Standing is { } standing ? standing.Others - standing.Known : 0;

    public int All => Step.Standing?.Others ?? 1;

    /// <summary>The figures that the own one has a place among; null beside the country or one area alone.</summary>
    public Field? Field => Step.Standing is { Others: > 1, Among: not National } standing
        ? new Field(standing.Among, standing.Figures, standing.Figures.Count + Missing)
        : null;

    private double[] Others(Standing standing) =>
        [.. standing.Figures.Where(one => NameKey.Of(one.Area) != NameKey.Of(Step.Area)).Select(one => one.Value)];

    private static bool IsBeside(Step step) => step.Node is Change { Comparator: Comparator.National } || step is { Node: SignalCheck, Standing.Figures.Count: > 0 };
}
