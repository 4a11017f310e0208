using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>The judgements that share a reason for not being made.</summary>
/// <param name="Title">"No figures were supplied (12)".</param>
internal sealed record UntoldGroup(string Title, IReadOnlyList<UntoldRemark> Remarks);

internal static class UntoldGroups
{
    /// <summary>The commonest reason first; reasons as common as each other in their fixed order.</summary>
    public static IEnumerable<UntoldGroup> Of(IReadOnlyList<UntoldRemark> remarks) =>
        remarks.GroupBy(remark => remark.Reason)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => new UntoldGroup($"{group.First().Text.TrimEnd('.')} ({CountWords.Of(group.Count())})", [.. group]));
}
