using System.Text;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.Format;

namespace KloeRules.Questions.Register.Chain;

/// <summary>The lines of a register file as far as each can be read by itself.</summary>
/// <param name="Lines">Without their newlines; null for one that is not UTF-8.</param>
/// <param name="Entries">From line 2 on; null for a line that is not what was once written there.</param>
/// <param name="IsCut">The last line has no newline.</param>
internal sealed record RegisterLines(IReadOnlyList<string?> Lines, IReadOnlyList<Entry?> Entries, bool IsCut)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static RegisterLines Of(ReadOnlySpan<byte> bytes)
    {
        var isCut = bytes.Length > 0 && bytes[^1] != '\n';
        var lines = new List<string?>();
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            lines.Add(Decoded(line));
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return new RegisterLines(lines, [.. lines.Skip(1).Select((line, i) => isCut && i == lines.Count - 2 ? null : Sound(line))], isCut);
    }

    private static string? Decoded(ReadOnlySpan<byte> line)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Entry? Sound(string? line) =>
        line is not null && LineReader.Entry(line) is { } entry && Entry.Chained(entry.Number, entry.Content, entry.Previous).Hash == entry.Hash ? entry : null;
}
