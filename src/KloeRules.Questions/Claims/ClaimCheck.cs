using KloeRules.Engine.Verdicts;

namespace KloeRules.Questions.Claims;

public enum ClaimVerdict
{
    Holds,

    /// <summary>The figures say otherwise, which asks a question.</summary>
    Contradicted,
    CannotTell,
}

/// <summary>A sentence of somebody's report, held against the figures.</summary>
/// <param name="Source">Who said it and where; null when the pack does not say.</param>
/// <param name="Text">What the figures say, or why they don't tell, as a sentence.</param>
public sealed record ClaimCheck(Finding Finding, ClaimVerdict Verdict, string? Source, string Text)
{
    public string Sentence => Finding.Rule.Title;
}
