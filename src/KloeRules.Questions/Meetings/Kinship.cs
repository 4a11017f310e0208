using KloeRules.Language.Binding;
using KloeRules.Questions.Differences;

namespace KloeRules.Questions.Meetings;

/// <summary>How closely a question of now is one of an earlier meeting. The same whichever of the two is the earlier.</summary>
internal sealed class Kinship(Pack pack)
{
    private readonly HashSet<string> ofFamilies = pack.Rules.Where(IsOfFamily).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// A rule about a family without a headline shows its worst member, which is another one from month to month; so the measure does not tell its questions apart.
    /// </summary>
    public static bool IsOfFamily(Rule rule) => rule.Subjects.Count == 1 && (rule.Family is not null || rule.Families.Count > 0);

    /// <summary>0 for the same question, more for a more distant one; null when they have nothing in common.</summary>
    public int? Between(MeetingQuestion one, MeetingQuestion other) =>
        one.Key == other.Key ? 0
        : one.StandsAlone || other.StandsAlone ? null
        : one.Has(other.Key) || other.Has(one.Key) ? 1
        : IsSameOfFamily(one.Key, other.Key) ? 2
        : one.LivesIn(other) || other.LivesIn(one) ? 3
        : one.Subjects.Intersect(other.Subjects).Any() ? 4
        : null;

    private bool IsSameOfFamily(QuestionKey one, QuestionKey other) => one.Rule == other.Rule && one.Area == other.Area && ofFamilies.Contains(one.Rule);
}
