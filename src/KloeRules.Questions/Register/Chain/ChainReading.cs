using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Format;

namespace KloeRules.Questions.Register.Chain;

/// <summary>What a register file holds.</summary>
/// <param name="Header">Null when line 1 is none.</param>
/// <param name="Entries">Those before the damage; all of them when there is none.</param>
/// <param name="Damage">Null when every line is what was written, in order.</param>
public sealed record ChainReading(RegisterHeader? Header, IReadOnlyList<Entry> Entries, Damage? Damage)
{
    /// <summary>The hash of the last line: whoever holds it can tell whether a line before was touched or cut off.</summary>
    public string? Head => Entries.Count > 0 ? Entries[^1].Hash : Header?.Hash;
}
