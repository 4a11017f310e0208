using KloeRules.Questions.Register.Format;

namespace KloeRules.Questions.Register.Entries;

/// <summary>One line of a register: what happened, and its link in the chain.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Previous">Hash of the line before.</param>
/// <param name="Hash">SHA-256 of the line without this field, in lower-case hexadecimal.</param>
public sealed record Entry(int Number, EntryContent Content, string Previous, string Hash)
{
    /// <summary>Where it stands in the file; the header is line 1.</summary>
    public int Line => Number + 1;

    public static Entry Chained(int number, EntryContent content, string previous) =>
        new(number, content, previous, RegisterHash.Of(EntryText.Unhashed(number, content, previous)));
}
