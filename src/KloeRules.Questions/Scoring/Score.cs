using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>
/// The score of a question: a weighted sum out of 100, times confidence and attention. A part that could not be worked out counts 0
/// and its weight goes nowhere, so that absent evidence never raises a rank.
/// </summary>
internal static class Score
{
    private const double LeastMultiplier = 0.5;

    /// <summary>Decimals kept: coarser than rounding noise, so that a change of unit changes nothing.</summary>
    private const int Decimals = 9;

    public static double WeightOf(PartName part) => part switch
    {
        PartName.Severity => 0.25,
        PartName.Persistence => 0.20,
        PartName.Gap => 0.20,
        PartName.Surprise => 0.15,
        PartName.Priority => 0.15,
        PartName.Direction => 0.05,
        _ => 0,
    };

    /// <summary>The unrounded score of these parts, from 0 to 100.</summary>
    public static double Of(IReadOnlyList<Part> parts) => Math.Round(Contributions(parts).Sum(), Decimals);

    public static Band BandOf(double score) => score switch
    {
        >= 55 => Band.A,
        >= 40 => Band.B,
        _ => Band.C,
    };

    /// <summary>
    /// The parts with whole points that add up to the rounded score exactly: each is rounded down, and the points left over go to the
    /// largest remainders, earlier parts first.
    /// </summary>
    public static IReadOnlyList<Part> WithPoints(IReadOnlyList<Part> parts)
    {
        var exact = Contributions(parts).Select(points => Math.Round(points, Decimals)).ToArray();
        var left = Rounded(Of(parts)) - exact.Sum(points => (int)points);
        var raised = Enumerable.Range(0, exact.Length)
            .OrderByDescending(i => exact[i] - Math.Floor(exact[i]))
            .Take(left)
            .ToHashSet();
        return parts.Select((part, i) => part with { Points = (int)exact[i] + (raised.Contains(i) ? 1 : 0) }).ToArray();
    }

    public static int Rounded(double score) => (int)Math.Round(score, MidpointRounding.AwayFromZero);

    private static IEnumerable<double> Contributions(IReadOnlyList<Part> parts)
    {
        var multiplier = parts.Where(part => part.Name is PartName.Confidence or PartName.Attention)
            .Aggregate(1.0, (product, part) => product * part.Value);
        return parts.Select(part => 100 * Math.Max(LeastMultiplier, multiplier) * WeightOf(part.Name) * part.Value);
    }
}
