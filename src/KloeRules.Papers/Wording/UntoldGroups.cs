using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>The judgements that share a reason for not being made.</summary>
/// <param name="Title">"No figures were supplied (12)".</param>
internal sealed record UntoldGroup(string Title, IReadOnlyList<UntoldRemark> Remarks)
{
    /// <summary>What is tabled: a row for each measure and area, with the rules that could not judge it.</summary>
    public static readonly IReadOnlyList<string> Columns = ["Measure", "Area", "Rules"];

    public IEnumerable<IReadOnlyList<string>> Rows => Remarks
        .Select(remark => remark.Subject)
        .GroupBy(subject => (subject.Measure, subject.Area), subject => subject.Rule.Title)
        .Select(rules => (string[])[rules.Key.Measure, rules.Key.Area, string.Join("; ", rules.Distinct())]);
}

internal static class UntoldGroups
{
    /// <summary>The commonest reason first; reasons as common as each other in their fixed order.</summary>
    public static IEnumerable<UntoldGroup> Of(IReadOnlyList<UntoldRemark> remarks) =>
        remarks.GroupBy(remark => remark.Reason)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => new UntoldGroup($"{group.First().Text.TrimEnd('.')} ({CountWords.Of(group.Count())})", [.. group]));
}
