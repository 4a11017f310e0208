namespace KloeRules.Language.Binding;

/// <summary>A named set of areas: <c>group LPAs is Swindon, County</c>.</summary>
public sealed record AreaGroup(string Name, IReadOnlyList<string> Areas);
