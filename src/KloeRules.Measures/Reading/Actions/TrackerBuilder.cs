using KloeRules.Language.Time;
using KloeRules.Measures.Actions;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>Puts the rows of all trackers together: one entry an action, one update a month.</summary>
internal static class TrackerBuilder
{
    /// <param name="latest">The latest month of the figures beside, which rows that name none are taken as at.</param>
    public static ActionTracker Build(IReadOnlyList<ActionRow> rows, Month? latest, ProblemList problems)
    {
        foreach (var table in rows.Where(row => row.AsAt is null).GroupBy(row => row.Source.File))
        {
            problems.Add(latest is { } month
                ? DataProblems.UndatedActions(table.First().Source, table.Count(), month)
                : DataProblems.UndatedActionsAlone(table.First().Source, table.Count()));
        }

        var dated = rows.Where(row => row.AsAt is not null || latest is not null).ToArray();
        var snapshots = new Snapshots(dated);
        var identities = new ActionIdentities(dated);
        return new ActionTracker([.. dated.GroupBy(identities.Of).Select(action => Entry([.. action], latest, snapshots, problems))]);
    }

    private static TrackedAction Entry(ActionRow[] rows, Month? latest, Snapshots snapshots, ProblemList problems)
    {
        var updates = new SortedDictionary<Month, ActionRow>();
        foreach (var row in rows)
        {
            var month = row.AsAt ?? latest!.Value;
            if (updates.TryGetValue(month, out var before))
                problems.Add(DataProblems.UpdatedTwice(row.Source, before.Source, row.Title, month, row.Facts == before.Facts));

            updates[month] = row;
        }

        // A link is the action's own: a later row that leaves the cell empty does not undo it.
        var last = updates.Values.Last();
        var linking = updates.Values.LastOrDefault(row => row.LinkedTo.Count + row.UnknownLinks > 0) ?? last;
        var (missing, wasAdded) = snapshots.Around(updates.Values);
        if (missing.Count > 0 && missing[^1] > updates.Keys.Last())
            problems.Add(DataProblems.Vanished(last.Source, last.Title, missing.First(month => month > updates.Keys.Last())));

        return new TrackedAction(
            last.Source.File,
            last.Kind,
            last.Reference,
            last.Title,
            updates.Select(update => new ActionUpdate(update.Key, update.Value.AsAt is not null, update.Value.Facts, update.Value.Told, update.Value.Source)))
        {
            LinkedTo = linking.LinkedTo,
            UnknownLinks = linking.UnknownLinks,
            MissingFrom = missing,
            WasAdded = wasAdded,
        };
    }
}
