using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Format;

namespace KloeRules.Questions.Register.Entries;

/// <summary>What happened, whatever its place in a register.</summary>
/// <param name="Who">The role that acted: roles, never names.</param>
/// <param name="Question">None for an entry about the register itself.</param>
public sealed record EntryContent(RegisterDate When, string Who, EntryKind Kind, QuestionKey? Question, Payload Payload)
{
    /// <summary>Hash of the content: the same in every branch, so that entries can point at one another across a merge.</summary>
    public string Reference => RegisterHash.Of(EntryText.Of(this));

    /// <summary>The meeting that the entry belongs to, where one is known.</summary>
    public RegisterDate? Meeting => Payload.Meeting ?? (Kind is EntryKind.Asked or EntryKind.FollowedUp ? When : null);

    public bool Equals(EntryContent? other) => other is not null && Reference == other.Reference;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Reference);
}
