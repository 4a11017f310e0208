using KloeRules.Language.Binding;

namespace KloeRules.Engine.Chance;

/// <summary>
/// How many findings of a run would ask if nothing had changed. Counted before anything is merged or folded into questions, and whether or not somebody
/// mutes it.
/// </summary>
/// <param name="Rules">One for each rule of the pack, in its order.</param>
/// <param name="Remakes">How often all figures were made up again; 0 where none could be.</param>
/// <param name="Seed">What the numbers were drawn for: with measure, area and repeat it gives the same figures again.</param>
/// <param name="Expected">How many findings of the pack's flags would ask on average; null where that can't be said of any.</param>
/// <param name="StandardError">Of <see cref="Expected"/>, for want of more made-up figures.</param>
public sealed record RunChance(IReadOnlyList<RuleChance> Rules, int Remakes, string Seed, double? Expected, double? StandardError)
{
    /// <summary>Findings of flags that ask.</summary>
    public int Asked => Flags.Sum(rule => rule.Asked);

    /// <summary>Of those, how many are among the judgements that <see cref="Expected"/> was worked out for.</summary>
    public int Covered => Flags.Sum(rule => rule.Covered);

    /// <summary>Of those that ask, how many it can't be said of, and why.</summary>
    public IReadOnlyList<Untold> Untold =>
        [.. Flags.SelectMany(rule => rule.Untold).GroupBy(one => one.Why).OrderBy(group => group.Key).Select(group => new Untold(group.Key, group.Sum(one => one.Findings)))];

    private IEnumerable<RuleChance> Flags => Rules.Where(rule => rule.Rule.Verb == RuleVerb.Flag);
}
