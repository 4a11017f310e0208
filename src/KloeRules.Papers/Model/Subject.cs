namespace KloeRules.Papers.Model;

/// <summary>A rule as a reader meets it.</summary>
public sealed record RuleName(string Id, string Title);

/// <summary>What a line of the paper is about.</summary>
/// <param name="Area">A name, also for the whole.</param>
public sealed record Subject(RuleName Rule, string Measure, string Area);
