using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Candidates;

/// <summary>What a finding is about: one measure, or a family as a whole.</summary>
internal readonly record struct Subject(Measure? Measure, Family? Family)
{
    /// <summary>
    /// A judgement of a family is about that family when its members are at home there; otherwise about the measure that stands for it,
    /// so that it folds with that measure's questions.
    /// </summary>
    public static Subject Of(Evidence evidence) => evidence.Breadth is { } breadth && HomeOf(breadth, evidence.Pack) is { } home
        ? new Subject(null, home)
        : new Subject(evidence.Finding.Measure, null);

    /// <summary>The family that its questions fold into; null when the measure has none.</summary>
    public Family? HomeIn(Pack pack) => Family ?? pack.HomeOf(Measure!);

    /// <summary>It speaks for the whole family: a judgement of all members, or the headline figure.</summary>
    public bool SpeaksFor(Family home) =>
        Family is not null || Measure!.Equals(home.Headline) || string.Equals(Measure.HeadlineOf, home.Name, StringComparison.OrdinalIgnoreCase);

    private static Family? HomeOf(Breadth breadth, Pack pack)
    {
        var home = breadth.Holding.Count > 0 ? pack.HomeOf(breadth.Holding[0]) : null;
        return home is not null && home.Name == breadth.Family.Name ? home : null;
    }
}
