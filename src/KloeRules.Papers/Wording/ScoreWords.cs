using System.Globalization;
using KloeRules.Language.Binding;
using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Papers.Wording;

/// <summary>A score as readers see it.</summary>
internal static class ScoreWords
{
    public static string Of(Band band) => band switch
    {
        Band.A => "ask",
        Band.B => "ask if there is time",
        _ => "note",
    };

    /// <summary>The points that a part adds ("18"), or the factor by which it has scaled all of them ("× 0.90").</summary>
    public static string PointsOf(Part part) => part.Name is PartName.Confidence or PartName.Attention
        ? "× " + part.Value.ToString("0.00", CultureInfo.InvariantCulture)
        : CountWords.Of(part.Points);

    /// <summary>What the parts weigh: "Each is scored out of 100: severity counts for up to 25, persistence 20 …".</summary>
    public static string Scale(ScoreWeights weights)
    {
        var (first, others) = (Weights(weights)[0], Weights(weights).Skip(1).Select(one => $"{NameOf(one.Part).ToLowerInvariant()} {one.Points}"));
        return $"Each is scored out of 100: {NameOf(first.Part).ToLowerInvariant()} counts for up to {first.Points}, {string.Join(", ", others)}; "
            + "less where the figures are less sure, or where it was asked before.";
    }

    /// <summary>Each part that adds points with the most that it can add, in the order printed.</summary>
    public static IReadOnlyList<(PartName Part, int Points)> Weights(ScoreWeights weights) =>
    [
        (PartName.Severity, weights.Severity),
        (PartName.Persistence, weights.Persistence),
        (PartName.Gap, weights.Gap),
        (PartName.Surprise, weights.Surprise),
        (PartName.Priority, weights.Priority),
        (PartName.Direction, weights.Direction),
    ];

    /// <summary>"72 of 100".</summary>
    public static string Total(PaperQuestion question) => $"{CountWords.Of(question.Score)} of 100";

    /// <summary>Stands beside the score of a question whose test is one that a run with so many would make by chance alone; null for any other.</summary>
    public static string? CouldBeChance(PaperQuestion question) => question.AmongTests is { CouldBeChance: true } ? "could be chance" : null;

    /// <summary>"by score 7th · was 3rd": where the machine puts it, when people put it elsewhere, and where it stood before unless that is said beside what became of it since.</summary>
    public static IEnumerable<string> Places(PaperQuestion question)
    {
        if (question.Place != question.Rank)
            yield return "by score " + Ordinals.Of(question.Rank);
        if (question is { Since: null, Known.RankBefore: { } before })
            yield return "was " + Ordinals.Of(before);
    }

    /// <summary>"severity 18 + gap 20 = 38 of 100": the parts that add something, and their sum.</summary>
    public static string Sum(PaperQuestion question)
    {
        var parts = question.Parts.Where(part => part.Points != 0).Select(part => $"{NameOf(part.Name).ToLowerInvariant()} {part.Points}");
        return $"{string.Join(" + ", parts)} = {Total(question)}";
    }

    public static string NameOf(PartName name) => name switch
    {
        PartName.Severity => "Severity",
        PartName.Persistence => "Persistence",
        PartName.Gap => "Gap",
        PartName.Surprise => "Surprise",
        PartName.Priority => "Priority",
        PartName.Direction => "Direction",
        PartName.Confidence => "Confidence",
        _ => "Attention",
    };
}
