using KloeRules.Engine.Verdicts;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Scoring;

/// <summary>How long it has held: half of what is left to gain for every three periods.</summary>
internal static class PersistencePart
{
    private const double PeriodsToHalf = 3;

    public static Part Of(Persistence persistence) => new(
        PartName.Persistence,
        1 - Math.Pow(0.5, persistence.Periods / PeriodsToHalf),
        0,
        StreakWords.Held(persistence),
        persistence.Periods > 0);
}
