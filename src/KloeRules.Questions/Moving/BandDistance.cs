using Humanizer;
using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Moving;

/// <summary>How far a score lies from the next band, and which of the parts that figures can change could close it.</summary>
internal static class BandDistance
{
    /// <summary>How much it matters is for people to change, not for figures.</summary>
    private static readonly PartName[] OfFigures = [PartName.Persistence, PartName.Gap, PartName.Surprise, PartName.Direction];

    public static string Of(double score, IReadOnlyList<Part> parts, ScoreWeights weights)
    {
        var band = Score.BandOf(score);
        if (band == Band.A)
        {
            return $"{"point".ToQuantity((int)Math.Floor(score - Score.LowestOf(band)) + 1)} fewer would put it in band {Band.B}.";
        }

        var next = band - 1;
        var shortBy = Math.Ceiling(Score.LowestOf(next) - score);
        var reach = OfFigures.Sum(one => Room(one, parts, weights));
        var most = parts.Where(part => part.Known && OfFigures.Contains(part.Name)).MaxBy(part => Room(part.Name, parts, weights))?.Name;
        return $"It is {"point".ToQuantity((int)shortBy)} short of band {next}" + (reach < Score.LowestOf(next) - score
            ? ", which its figures alone can't make up."
            : most is not { } name ? "."
            : $"; of what is known of it, its {NameOf(name)} could still add most, up to {"point".ToQuantity(Room(name, parts, weights), "0.#", British.Culture)}.");
    }

    /// <summary>The points that a part would add if it were full.</summary>
    public static double Room(PartName name, IReadOnlyList<Part> parts, ScoreWeights weights) =>
        Score.Multiplier(parts) * Score.WeightOf(name, weights) * (1 - parts.First(part => part.Name == name).Value);

    private static string NameOf(PartName name) => name.ToString().ToLowerInvariant();
}
