namespace KloeRules.Questions.Ranking;

/// <summary>The parts of a score, in the order they are printed. Confidence and attention multiply; the rest add.</summary>
public enum PartName
{
    Severity,
    Persistence,
    Gap,
    Surprise,
    Priority,
    Direction,
    Confidence,
    Attention,
}

/// <summary>One part of a score.</summary>
/// <param name="Value">In [0, 1], before its weight.</param>
/// <param name="Points">What it adds to the score out of 100 after rounding so that the parts add up to the total; 0 for the two multipliers.</param>
/// <param name="Words">The part in words that a member can read out ("39 minutes past the 1 hour line"), or why it could not be worked out.</param>
/// <param name="Known">False when it could not be computed and so counts 0.</param>
public sealed record Part(PartName Name, double Value, int Points, string Words, bool Known);
