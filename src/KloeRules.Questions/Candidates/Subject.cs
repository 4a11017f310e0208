using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Candidates;

/// <summary>What a finding is about: one measure, or a family as a whole.</summary>
internal readonly record struct Subject(Measure? Measure, Family? Family)
{
    public static Subject Of(Evidence evidence) => evidence.Breadth is { Family: var family }
        ? new Subject(null, family)
        : new Subject(evidence.Finding.Measure, null);

    /// <summary>The family that its questions fold into; null when the measure has none.</summary>
    public Family? HomeIn(Pack pack) => Family ?? pack.HomeOf(Measure!);

    /// <summary>It speaks for the whole family: a judgement of all members, or the headline figure.</summary>
    public bool SpeaksFor(Family home) =>
        Family is not null || Measure!.Equals(home.Headline) || string.Equals(Measure.HeadlineOf, home.Name, StringComparison.OrdinalIgnoreCase);
}
