using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Candidates;

/// <summary>What becomes one question: the issue that asks, and those folded under it.</summary>
/// <param name="Home">The family that it is about; null for a measure without one.</param>
/// <param name="Folded">Other measures of the family and other areas, strongest first.</param>
internal sealed record Topic(Family? Home, Issue Lead, IReadOnlyList<Issue> Folded)
{
    public IEnumerable<Issue> Issues => Folded.Prepend(Lead);

    /// <summary>Those that speak for it: an area without figures says nothing of what the figures of others show, nor they of it.</summary>
    public IEnumerable<Issue> Alike => Issues.Where(issue => issue.Asking.IsWithoutFigures == Lead.Asking.IsWithoutFigures);

    /// <summary>Every candidate behind the question, the asking one first.</summary>
    public IEnumerable<Candidate> Candidates => Issues.SelectMany(issue => issue.Candidates);

    /// <summary>Those of the pack.</summary>
    public ScoreWeights Weights => Lead.Asking.Evidence.Pack.Settings.Weights;

    public bool FoldsMeasures => Folded.Any(issue => issue.Asking.Subject != Lead.Asking.Subject);

    /// <summary>Members of the family that are asked about, by a rule of their own or within a judgement of the family.</summary>
    public int MembersAsked => Home is null ? 0 : Candidates.SelectMany(candidate => candidate.Evidence.Measures).Where(Home.Members.Contains).Distinct().Count();

    /// <summary>Members whose figures are worse: past a limit, or worsened by more than the pack calls steady.</summary>
    public int MembersWorse => Home is null
        ? 0
        : Candidates.Where(candidate => candidate.IsWorse).SelectMany(candidate => candidate.Evidence.Measures).Where(Home.Members.Contains).Distinct().Count();

    /// <summary>More than half of the family is worse, which raises severity one step.</summary>
    public bool IsMostOfFamily => FoldsMeasures && MembersWorse * 2 > Home!.Members.Count;

    /// <summary>The highest severity that a rule behind it was marked with.</summary>
    public Severity Marked => Issues.Max(issue => issue.Asking.Finding.Rule.Severity);

    /// <summary>As marked, one step higher when most of the family is worse.</summary>
    public Severity Severity => IsMostOfFamily && Marked < Severity.Critical ? Marked + 1 : Marked;

    /// <summary>The longest that any issue behind it has held.</summary>
    public int Periods => Alike.Max(issue => issue.Asking.Finding.Persistence.Periods);

    /// <summary>Of several issues the one with the largest gap.</summary>
    public static Issue Worst(IEnumerable<Issue> issues) =>
        issues.ByStrength(issue => issue.Asking).MaxBy(issue => issue.Asking.Parts.First(part => part.Name == PartName.Gap).Value)!;

    /// <summary>
    /// Issues of one family fold into one question, and so do the areas of one measure. What speaks for the whole family asks, otherwise
    /// the strongest; of its areas the whole asks, otherwise the strongest.
    /// </summary>
    public static IReadOnlyList<Topic> Fold(IEnumerable<Issue> issues, Pack pack) =>
        issues
            .GroupBy(issue => issue.Asking.Subject.HomeIn(pack) is { } home ? new Subject(null, home) : issue.Asking.Subject)
            .Select(group => Of(group.Key.Family, group.ByStrength(issue => issue.Asking).ToArray()))
            .ToArray();

    /// <summary>A question that is about nothing but one finding.</summary>
    public static Topic Alone(Candidate candidate) => new(null, new Issue(candidate, []), []);

    private static Topic Of(Family? home, IReadOnlyList<Issue> strongestFirst)
    {
        var strongest = strongestFirst.FirstOrDefault(issue => home is not null && issue.Asking.Subject.SpeaksFor(home)) ?? strongestFirst[0];
        var lead = strongestFirst.FirstOrDefault(issue => issue.IsWhole && issue.Asking.Subject == strongest.Asking.Subject) ?? strongest;
        return new Topic(home, lead, strongestFirst.Where(issue => issue != lead).ToArray());
    }
}
