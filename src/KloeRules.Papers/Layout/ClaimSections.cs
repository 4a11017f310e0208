using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Claims;

namespace KloeRules.Papers.Layout;

/// <summary>What reports say, and what they do not.</summary>
internal static class ClaimSections
{
    public static Section? Contradicted(Paper paper) =>
        Of("contradicted", Sections.Contradicted, Sections.ContradictedIntro, [.. paper.Claims.Where(claim => claim.Verdict == ClaimVerdict.Contradicted)]);

    /// <summary>For the annex: every claim, whether it holds or not.</summary>
    public static Section? All(Paper paper) => Of("claims", Sections.Claims, Sections.ClaimsIntro, paper.Claims);

    public static Section? Unmentioned(Paper paper) => paper.Unmentioned.Count == 0 ? null : new Section(
        "unmentioned",
        Sections.Unmentioned,
        [
            new Paragraph(Sections.UnmentionedIntro),
            Typeset.Table(Sections.Unmentioned, [new("Measure", Share: 2), new("Area"), new("What the figures say", Share: 4), new("Source", Share: 2)], paper.Unmentioned.Select(one =>
                (string[])[one.Measure, one.Area, one.Text, SourceWords.Merged(one.Sources)])),
        ]);

    private static Section? Of(string id, string title, string opening, IReadOnlyList<CheckedClaim> claims) => claims.Count == 0 ? null : new Section(
        id,
        title,
        [new Paragraph(opening), Typeset.Table(title, [.. ClaimWords.Columns.Zip([4, 1.2, 1.4, 4], (column, share) => new Column(column, Share: share))], claims.Select(ClaimWords.Row))]);
}
