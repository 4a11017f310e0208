using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.Merging;

/// <summary>
/// Puts two branches of one register together. What both begin with stays; what each added is put in one line by date, each branch keeping its own
/// order; what both added is kept once. Nothing is lost: what can't be applied any more is kept and reported.
/// </summary>
public static class RegisterMerge
{
    /// <param name="when">The date of the merge.</param>
    /// <param name="who">The role that merged.</param>
    /// <returns>Null when the two are not branches of one register: their first lines differ.</returns>
    public static MergedRegister? Of(MeetingRegister one, MeetingRegister other, RegisterDate when, string who)
    {
        if (one.Header != other.Header)
        {
            return null;
        }

        var common = one.Entries.Zip(other.Entries).TakeWhile(pair => pair.First.Hash == pair.Second.Hash).Count();
        var (ours, theirs) = (Tail(one, common), Tail(other, common));
        if (IsIn(theirs, ours))
        {
            return new MergedRegister(one, 0, []);
        }

        if (IsIn(ours, theirs))
        {
            return new MergedRegister(other, other.Entries.Count - one.Entries.Count, []);
        }

        var heads = new[] { one.Head, other.Head }.Order(StringComparer.Ordinal).ToArray();
        var contents = Interleaving.Of(ours, theirs);
        var merge = new EntryContent(when, who, EntryKind.BranchesMerged, null, new Payload { Heads = heads });
        var merged = Chained(one, common, [.. contents.Select(branched => branched.Content), merge]);
        return new MergedRegister(merged, contents.Count - ours.Count, [.. Disagreements(merged, ours, theirs)]);
    }

    private static List<Branched> Tail(MeetingRegister register, int common) => Branched.Of(register.Entries.Skip(common).Select(entry => entry.Content));

    private static bool IsIn(List<Branched> part, List<Branched> whole) => part.Select(one => one.Key).ToHashSet().IsSubsetOf(whole.Select(one => one.Key));

    private static MeetingRegister Chained(MeetingRegister register, int common, IReadOnlyList<EntryContent> tail)
    {
        var entries = register.Entries.Take(common).ToList();
        foreach (var content in tail)
        {
            entries.Add(Entry.Chained(entries.Count + 1, content, entries.Count > 0 ? entries[^1].Hash : register.Header.Hash));
        }

        return new MeetingRegister(register.Header, entries);
    }

    private static IEnumerable<Disagreement> Disagreements(MeetingRegister merged, List<Branched> ours, List<Branched> theirs)
    {
        var (one, other) = (Answers(ours), Answers(theirs));
        foreach (var (key, answer) in one)
        {
            if (other.TryGetValue(key, out var second)
                && second.Payload.Text != answer.Payload.Text
                && merged.StateOf(key).LastAnswer is { } stands)
            {
                yield return new Disagreement(key, stands, stands.Content == answer ? second : answer);
            }
        }
    }

    /// <summary>The last answer that a branch gave to each question.</summary>
    private static Dictionary<QuestionKey, EntryContent> Answers(List<Branched> branch) => branch
        .Select(one => one.Content)
        .Where(content => content is { Kind: EntryKind.Answered, Question: not null })
        .GroupBy(content => content.Question!.Value)
        .ToDictionary(group => group.Key, group => group.Last());
}
