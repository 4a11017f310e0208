using KloeRules.Language.Binding;

namespace KloeRules.Engine.Chance;

/// <summary>How often a rule asks at the month judged, and how often it would if nothing had changed.</summary>
/// <param name="Asked">Its findings that ask.</param>
/// <param name="Expected">How many of its findings would ask on average; null where that can't be said of any.</param>
/// <param name="StandardError">Of <see cref="Expected"/>, for want of more made-up figures.</param>
/// <param name="Untold">Of those that ask, how many it can't be said of, and why.</param>
/// <param name="WhyNone">Why it can't be said of the rule; null where it can.</param>
public sealed record RuleChance(
    Rule Rule, int Asked, double? Expected, double? StandardError, IReadOnlyList<Untold> Untold, NoChance? WhyNone)
{
    /// <summary>Of those that ask, how many are among the judgements that <see cref="Expected"/> was worked out for.</summary>
    public int Covered => Asked - Untold.Sum(one => one.Findings);
}

/// <summary>Findings that ask and of which it can't be said whether they would if nothing had changed.</summary>
public sealed record Untold(NoChance Why, int Findings);
