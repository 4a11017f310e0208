namespace KloeRules.Language.Binding;

/// <summary>While <paramref name="By"/> is asked, <paramref name="Rule"/> is not: the one question explains the other.</summary>
public sealed record Mute(Rule Rule, Rule By);
