using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.Merging;

/// <summary>What one branch added.</summary>
/// <param name="Key">The same for the same content in another branch; the second time a branch says a thing is another one.</param>
internal sealed record Branched(EntryContent Content, (string Reference, int Time) Key)
{
    public static List<Branched> Of(IEnumerable<EntryContent> contents)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. contents.Select(content => new Branched(content, (content.Reference, times[content.Reference] = times.GetValueOrDefault(content.Reference) + 1)))];
    }

    /// <summary>By date, then by hash, so that it does not matter which branch is named first.</summary>
    public bool IsBefore(Branched other) => Content.When != other.Content.When
        ? Content.When < other.Content.When
        : string.CompareOrdinal(Key.Reference, other.Key.Reference) < 0;
}
