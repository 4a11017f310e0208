using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>
/// The score of a question: a weighted sum out of 100, times confidence and attention. A part that could not be worked out counts 0
/// and its weight goes nowhere, so that absent evidence never raises a rank.
/// </summary>
internal static class Score
{
    private const double LeastMultiplier = 0.5;
    private const double LeastOfA = 55;
    private const double LeastOfB = 40;

    /// <summary>Decimals kept: coarser than rounding noise, so that a change of unit changes nothing.</summary>
    private const int Decimals = 9;

    /// <summary>The points out of 100 that a part adds when it is full and nothing lowers the score.</summary>
    public static int WeightOf(PartName part, ScoreWeights weights) => part switch
    {
        PartName.Severity => weights.Severity,
        PartName.Persistence => weights.Persistence,
        PartName.Gap => weights.Gap,
        PartName.Surprise => weights.Surprise,
        PartName.Priority => weights.Priority,
        PartName.Direction => weights.Direction,
        _ => 0,
    };

    /// <summary>The unrounded score of these parts, from 0 to 100.</summary>
    public static double Of(IReadOnlyList<Part> parts, ScoreWeights weights) => Math.Round(Contributions(parts, weights).Sum(), Decimals);

    public static Band BandOf(double score) => score switch
    {
        >= LeastOfA => Band.A,
        >= LeastOfB => Band.B,
        _ => Band.C,
    };

    /// <summary>The lowest score of a band.</summary>
    public static double LowestOf(Band band) => band switch
    {
        Band.A => LeastOfA,
        Band.B => LeastOfB,
        _ => 0,
    };

    /// <summary>
    /// The parts with whole points that add up to the rounded score exactly: each is rounded down, and the points left over go to the
    /// largest remainders, earlier parts first.
    /// </summary>
    public static IReadOnlyList<Part> WithPoints(IReadOnlyList<Part> parts, ScoreWeights weights)
    {
        var exact = Contributions(parts, weights).Select(points => Math.Round(points, Decimals)).ToArray();
        var left = Rounded(Of(parts, weights)) - exact.Sum(points => (int)points);
        var raised = Enumerable.Range(0, exact.Length)
            .OrderByDescending(i => exact[i] - Math.Floor(exact[i]))
            .Take(left)
            .ToHashSet();
        return parts.Select((part, i) => part with { Points = (int)exact[i] + (raised.Contains(i) ? 1 : 0) }).ToArray();
    }

    public static int Rounded(double score) => (int)Math.Round(score, MidpointRounding.AwayFromZero);

    /// <summary>What confidence and attention leave of every part's points.</summary>
    public static double Multiplier(IReadOnlyList<Part> parts) => Math.Max(
        LeastMultiplier,
        parts.Where(part => part.Name is PartName.Confidence or PartName.Attention).Aggregate(1.0, (product, part) => product * part.Value));

    private static IEnumerable<double> Contributions(IReadOnlyList<Part> parts, ScoreWeights weights)
    {
        var multiplier = Multiplier(parts);
        return parts.Select(part => multiplier * WeightOf(part.Name, weights) * part.Value);
    }
}
