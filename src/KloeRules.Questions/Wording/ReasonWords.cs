using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Wording;

/// <summary>Why a question stands where it stands: the parts that speak for it, and what earlier meetings did, in one sentence; a surprise says the direction.</summary>
internal static class ReasonWords
{
    private static readonly PartName[] Order =
        [PartName.Priority, PartName.Severity, PartName.Gap, PartName.Persistence, PartName.Surprise, PartName.Direction];

    public static string Of(IReadOnlyList<Part> parts)
    {
        var speaking = Order.Select(name => parts.First(part => part.Name == name)).Where(SpeaksForIt).ToArray();
        var said = speaking.Any(part => part.Name == PartName.Surprise)
            ? speaking.Where(part => part.Name != PartName.Direction)
            : speaking;
        string[] words = [.. said.Select(part => part.Words), .. parts.Where(part => part.Name == PartName.Attention && part != AttentionPart.New).Select(part => part.Words)];
        return Sentence.Of(words.Any(IsLong) ? string.Join("; ", words) : Sentence.List(words));
    }

    /// <summary>It has a pause of its own, so commas would not tell where it ends.</summary>
    private static bool IsLong(string words) => words.Contains(", ", StringComparison.Ordinal) || words.Contains(" and ", StringComparison.Ordinal);

    /// <summary>What is unknown, usual for any measure, or without a clear direction is no reason.</summary>
    private static bool SpeaksForIt(Part part) => part is { Known: true, Value: > 0 }
        && part is not { Name: PartName.Priority, Value: <= 0.4 } and not { Name: PartName.Direction, Value: < 1 };
}
