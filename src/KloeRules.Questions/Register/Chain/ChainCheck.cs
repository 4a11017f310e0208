using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Format;

namespace KloeRules.Questions.Register.Chain;

/// <summary>Reads a register and holds every line against the one before it.</summary>
public static class ChainCheck
{
    /// <summary>The register, or the first line at which it is not what was written.</summary>
    public static ChainReading Read(ReadOnlySpan<byte> file)
    {
        var lines = RegisterLines.Of(file);
        var first = lines.Lines.Count > 0 ? lines.Lines[0] : null;
        if (first is null || LineReader.Format(first) is not { } format)
        {
            return new ChainReading(null, [], Damage.NotARegister);
        }

        if (format != RegisterHeader.Format)
        {
            return new ChainReading(null, [], Damage.UnknownFormat(format));
        }

        if (LineReader.Header(first) is not { } header)
        {
            return new ChainReading(null, [], Damage.Changed(1));
        }

        return lines.Lines.Count == 1 && lines.IsCut ? new ChainReading(header, [], Damage.Cut(1)) : Follow(header, lines);
    }

    private static ChainReading Follow(RegisterHeader header, RegisterLines lines)
    {
        var sound = new List<Entry>();
        var previous = header.Hash;
        for (var i = 0; i < lines.Entries.Count; i++)
        {
            if (lines.Entries[i] is not { } entry || !Follows(entry, i + 1, previous))
            {
                return new ChainReading(header, sound, DamageAt(lines, i, previous));
            }

            sound.Add(entry);
            previous = entry.Hash;
        }

        return new ChainReading(header, sound, null);
    }

    private static bool Follows(Entry? entry, int number, string previous) => entry is not null && entry.Number == number && entry.Previous == previous;

    /// <param name="at">Index of the first entry that does not follow.</param>
    /// <param name="previous">The hash that it should have named.</param>
    private static Damage DamageAt(RegisterLines lines, int at, string previous)
    {
        var entries = lines.Entries;
        var (line, number) = (at + 2, at + 1);
        if (entries[at] is not { } entry)
        {
            return at + 1 < entries.Count && Follows(entries[at + 1], number, previous) ? Damage.Inserted(line)
                : at + 1 == entries.Count && lines.IsCut ? Damage.Cut(line)
                : Damage.Changed(line);
        }

        if (IndexOf(entries, other => other.Hash == entry.Hash) is var same && same < at)
        {
            return Damage.Repeated(line, same + 2);
        }

        if (IndexOf(entries, other => Follows(other, number, previous)) is var right and >= 0)
        {
            return entry.Number > number ? Damage.OutOfOrder(line, entry.Line, right + 2) : Damage.Inserted(line);
        }

        // Two lines claim the same place: the one that nothing was written after is the stranger.
        if (at > 0 && Follows(entry, number - 1, entries[at - 1]!.Previous) && IndexOf(entries, other => other.Previous == entry.Hash) >= 0)
        {
            return Damage.Inserted(line - 1);
        }

        return entry.Number > number ? Damage.Missing(line, number, entry.Number - 1) : Damage.Inserted(line);
    }

    private static int IndexOf(IReadOnlyList<Entry?> entries, Func<Entry, bool> fits)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i] is { } entry && fits(entry))
            {
                return i;
            }
        }

        return -1;
    }
}
