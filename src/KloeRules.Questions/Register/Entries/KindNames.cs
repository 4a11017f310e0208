namespace KloeRules.Questions.Register.Entries;

/// <summary>Kinds of entries as the file writes them.</summary>
public static class KindNames
{
    private static readonly Dictionary<EntryKind, string> Names = new()
    {
        [EntryKind.Proposed] = "proposed",
        [EntryKind.Asked] = "asked",
        [EntryKind.FollowedUp] = "followed up",
        [EntryKind.Holding] = "holding",
        [EntryKind.Answered] = "answered",
        [EntryKind.Accepted] = "accepted",
        [EntryKind.ActionOpened] = "action",
        [EntryKind.ActionDone] = "action done",
        [EntryKind.OutcomeSeen] = "outcome seen",
        [EntryKind.OutcomeNotSeen] = "outcome not seen",
        [EntryKind.Closed] = "closed",
        [EntryKind.Dropped] = "dropped",
        [EntryKind.Merged] = "merged",
        [EntryKind.Superseded] = "superseded",
        [EntryKind.Pinned] = "pinned",
        [EntryKind.Moved] = "moved",
        [EntryKind.Reworded] = "reworded",
        [EntryKind.Released] = "released",
        [EntryKind.Withdrawn] = "withdrawn",
        [EntryKind.BranchesMerged] = "branches merged",
    };

    private static readonly Dictionary<string, EntryKind> Kinds = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(EntryKind kind) => Names[kind];

    public static EntryKind? Find(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;
}
