using KloeRules.Language.Actions;
using KloeRules.Language.Binding;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>
/// What makes rows updates of the same action: kind and reference, or kind and title where there is none. A row without a reference goes with
/// the one reference under which the same kind and title stand elsewhere.
/// </summary>
internal sealed class ActionIdentities(IEnumerable<ActionRow> rows)
{
    private readonly Dictionary<(ActionKind Kind, string Title), string> references = rows
        .Where(row => row.Reference.Length > 0)
        .GroupBy(row => (row.Kind, NameKey.Of(row.Title)))
        .Select(same => (same.Key, References: same.Select(row => NameKey.Of(row.Reference)).Distinct(StringComparer.Ordinal).ToArray()))
        .Where(same => same.References.Length == 1)
        .ToDictionary(same => same.Key, same => same.References[0]);

    public (ActionKind Kind, string Key) Of(ActionRow row)
    {
        var title = NameKey.Of(row.Title);
        return row.Reference.Length > 0 ? (row.Kind, "#" + NameKey.Of(row.Reference))
            : references.TryGetValue((row.Kind, title), out var reference) ? (row.Kind, "#" + reference)
            : (row.Kind, title);
    }
}
