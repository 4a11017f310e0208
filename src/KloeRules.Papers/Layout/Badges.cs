using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Layout;

/// <summary>What stands beside the title of a question: its place, its band, its score, and what is to be known of these.</summary>
internal static class Badges
{
    public static IReadOnlyList<Badge> Of(PaperQuestion question) =>
    [
        new Badge(CountWords.Of(question.Place), BadgeKind.Place),
        new Badge($"Band {question.Band}: {ScoreWords.Of(question.Band)}", KindOf(question.Band)),
        new Badge(ScoreWords.Total(question), BadgeKind.Plain),
        .. ScoreWords.Places(question).Select(place => new Badge(place, BadgeKind.Plain)),
        .. ScoreWords.CouldBeChance(question) is { } chance ? [new Badge(chance, BadgeKind.Plain)] : Array.Empty<Badge>(),
    ];

    private static BadgeKind KindOf(Band band) => band switch
    {
        Band.A => BadgeKind.BandA,
        Band.B => BadgeKind.BandB,
        _ => BadgeKind.BandC,
    };
}
