namespace KloeRules.Language.Binding;

/// <summary>What each part of a question's score weighs, in points out of 100.</summary>
public sealed record ScoreWeights(int Severity, int Persistence, int Gap, int Surprise, int Priority, int Direction)
{
    public const int Whole = 100;

    /// <summary>For a pack that says nothing of it.</summary>
    public static ScoreWeights Usual { get; } = new(25, 20, 20, 15, 15, 5);

    public int Total => Severity + Persistence + Gap + Surprise + Priority + Direction;
}
