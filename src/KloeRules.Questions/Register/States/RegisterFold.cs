using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.States;

/// <summary>Works out, from all entries in order, how each question stands.</summary>
internal sealed class RegisterFold
{
    private readonly Dictionary<QuestionKey, QuestionFold> folds = [];
    private readonly List<QuestionKey> order = [];
    private readonly List<Conflict> conflicts = [];

    public Dictionary<QuestionKey, QuestionRecord> Questions => folds.ToDictionary(pair => pair.Key, pair => pair.Value.Record);

    /// <summary>Questions in the order in which they were met.</summary>
    public IReadOnlyList<QuestionKey> Order => order;

    public IReadOnlyList<Conflict> Conflicts => conflicts;

    public static RegisterFold Of(IReadOnlyList<Entry> entries)
    {
        var fold = new RegisterFold();
        var withdrawn = fold.WithdrawnIn(entries);
        foreach (var entry in entries.Where(entry => withdrawn.Count == 0 || !withdrawn.Contains(entry.Content.Reference)))
        {
            fold.Apply(entry);
        }

        return fold;
    }

    private HashSet<string> WithdrawnIn(IReadOnlyList<Entry> entries)
    {
        var withdrawn = new HashSet<string>(StringComparer.Ordinal);
        if (entries.All(entry => entry.Content.Kind != EntryKind.Withdrawn))
        {
            return withdrawn;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Content.Kind != EntryKind.Withdrawn)
            {
                known.Add(entry.Content.Kind == EntryKind.BranchesMerged ? "" : entry.Content.Reference);
            }
            else if (RefusalOf(entry.Content.Payload, known) is { } refusal)
            {
                conflicts.Add(new Conflict(entry, refusal));
            }
            else
            {
                withdrawn.Add(entry.Content.Payload.Entry!);
            }
        }

        return withdrawn;
    }

    private static string? RefusalOf(Payload payload, HashSet<string> known) =>
        payload.Entry is null || !known.Contains(payload.Entry) ? "there is no such entry that could be withdrawn."
        : string.IsNullOrWhiteSpace(payload.Because) ? "the reason is missing: whoever withdraws an entry says why."
        : null;

    private void Apply(Entry entry)
    {
        if (entry.Content.Kind is EntryKind.Withdrawn or EntryKind.BranchesMerged)
        {
            return;
        }

        if (entry.Content.Question is not { } key)
        {
            conflicts.Add(new Conflict(entry, "it does not say which question it is about."));
            return;
        }

        if (!folds.TryGetValue(key, out var question))
        {
            question = folds[key] = new QuestionFold(key);
            order.Add(key);
        }

        if (question.Apply(entry) is { } refusal)
        {
            conflicts.Add(new Conflict(entry, refusal));
        }
    }
}
