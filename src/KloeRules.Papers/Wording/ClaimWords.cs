using KloeRules.Papers.Model;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Wording;

/// <summary>Checked claims as readers see them.</summary>
public static class ClaimWords
{
    public static readonly string[] Columns = ["Claim", "Area", "Outcome", "What the figures say"];

    public static string Of(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => "Holds",
        ClaimVerdict.Contradicted => "Contradicted",
        _ => "Cannot tell",
    };

    /// <summary>The sentence in quotes, and whose it is.</summary>
    public static string Cited(CheckedClaim claim) => claim.Source is { } source ? $"“{claim.Sentence}” ({source})" : $"“{claim.Sentence}”";

    public static string[] Row(CheckedClaim claim) => [Cited(claim), claim.Subject.Area, Of(claim.Verdict), claim.Text];
}
