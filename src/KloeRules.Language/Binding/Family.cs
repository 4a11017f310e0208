namespace KloeRules.Language.Binding;

/// <summary>A named set of measures. <see cref="Headline"/> is the overall figure of which the others are parts.</summary>
public sealed record Family(string Name, IReadOnlyList<Measure> Members)
{
    public Measure? Headline { get; init; }
}
