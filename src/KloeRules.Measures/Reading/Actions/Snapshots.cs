using KloeRules.Language.Time;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>The months of which there is a snapshot of each tracker: a table that lists every action there is at that time.</summary>
internal sealed class Snapshots(IEnumerable<ActionRow> rows)
{
    private readonly Dictionary<string, Month[]> months = rows
        .Where(row => row.Series is not null)
        .GroupBy(row => row.Series!, StringComparer.Ordinal)
        .ToDictionary(series => series.Key, series => series.Select(row => row.AsAt!.Value).Distinct().Order().ToArray(), StringComparer.Ordinal);

    /// <summary>The snapshots after its first that do not hold an action, and whether one before its first does not.</summary>
    /// <param name="updates">All of one action. One that another tracker tells of as well is not missing where that one has it.</param>
    public (IReadOnlyList<Month> Missing, bool WasAdded) Around(IReadOnlyCollection<ActionRow> updates)
    {
        var taken = updates.SelectMany(row => row.Series is { } series ? months[series] : []).Distinct().Order().ToArray();
        var told = updates.Select(row => row.AsAt).ToHashSet();
        var first = updates.Min(row => row.AsAt);
        return ([.. taken.Where(month => month > first && !told.Contains(month))], taken.Any(month => month < first));
    }
}
