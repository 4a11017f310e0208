using KloeRules.Papers.Public;
using KloeRules.Questions.Meetings;

namespace KloeRules.Papers.Json;

/// <summary>A paper of an earlier meeting.</summary>
/// <param name="Pack">The name of the pack that it was written with.</param>
public sealed record EarlierPaper(string Pack, EarlierMeeting Meeting)
{
    /// <summary>Of a public paper, the figures that it rests on; null for any other.</summary>
    public PublishedFigures? Published { get; init; }
}
