using KloeRules.Language.Binding;

namespace KloeRules.Questions.Candidates;

/// <summary>All that is found of one subject in one area: the strongest candidate asks, the others are further triggers.</summary>
internal sealed record Issue(Candidate Asking, IReadOnlyList<Candidate> Others)
{
    public string Area => Asking.Finding.Area;

    public bool IsWhole => Area.Length == 0;

    public IEnumerable<Candidate> Candidates => Others.Prepend(Asking);

    /// <summary>Several rules on one subject in one area become one issue.</summary>
    public static IReadOnlyList<Issue> Merge(IEnumerable<Candidate> candidates) =>
        candidates
            .GroupBy(candidate => (candidate.Subject, NameKey.Of(candidate.Finding.Area)))
            .Select(group => group.ByStrength(candidate => candidate).ToArray())
            .Select(ordered => new Issue(ordered[0], ordered[1..]))
            .ToArray();
}
