using KloeRules.Language.Time;
using KloeRules.Questions.Meetings;

namespace KloeRules.Papers.Model;

/// <summary>What has become of the questions of an earlier meeting.</summary>
/// <param name="Month">The month that was judged then.</param>
/// <param name="Counts">How many questions have which status: those of now first, then those that are gone.</param>
/// <param name="Gone">Those that are asked no longer, the cleared ones first.</param>
public sealed record SinceLast(Month Month, IReadOnlyList<(SinceStatus Status, int Count)> Counts, IReadOnlyList<GoneQuestion> Gone);

/// <summary>A question that was asked then and is not now.</summary>
/// <param name="Was">"was 3rd".</param>
public sealed record GoneQuestion(SinceStatus Status, string Title, string Was, AskedFinding Finding, string Text);
