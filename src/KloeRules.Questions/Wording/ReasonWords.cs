using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Wording;

/// <summary>Why a question stands where it stands: the parts that speak for it, in one sentence.</summary>
internal static class ReasonWords
{
    private static readonly PartName[] Order =
        [PartName.Priority, PartName.Severity, PartName.Gap, PartName.Persistence, PartName.Surprise, PartName.Direction];

    public static string Of(IReadOnlyList<Part> parts) => Sentence.Of(string.Join(", ", Order
        .Select(name => parts.First(part => part.Name == name))
        .Where(SpeaksForIt)
        .Select(part => part.Words)));

    private static bool SpeaksForIt(Part part) => part is { Known: true, Value: > 0 }
        && part is not { Name: PartName.Priority, Value: <= 0.4 } and not { Name: PartName.Direction, Value: < 1 };
}
