using KloeRules.Language.Binding;

namespace KloeRules.Questions.Wording;

/// <summary>A claim and where it was made, in words.</summary>
internal static class ClaimWords
{
    /// <summary>"Deputy Chief Constable, Highlight report, March 2023"; null when neither is declared.</summary>
    public static string? Source(Rule claim)
    {
        var known = new[] { claim.SaidBy, claim.SaidIn }.OfType<string>().ToArray();
        return known.Length == 0 ? null : string.Join(", ", known);
    }

    /// <summary>"The Highlight report, March 2023, says “…”", or without a source "It is said that “…”".</summary>
    public static string Said(Rule claim) => (claim.SaidBy, claim.SaidIn) switch
    {
        ({ } by, { } text) => $"{by} says in {text} “{claim.Title}”",
        ({ } by, null) => $"{by} says “{claim.Title}”",
        (null, { } text) => $"{text} says “{claim.Title}”",
        _ => $"A report says “{claim.Title}”",
    };
}
