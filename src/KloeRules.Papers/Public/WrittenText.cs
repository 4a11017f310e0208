using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace KloeRules.Papers.Public;

/// <summary>All that a written file says, as a reader or a program would read it: unpacked, and out of the escapes of HTML, XML and JSON.</summary>
internal static partial class WrittenText
{
    public static IEnumerable<string> Of(ReadOnlyMemory<byte> file)
    {
        if (!file.Span.StartsWith("PK\u0003\u0004"u8))
            return Readings(Encoding.UTF8.GetString(file.Span));

        var texts = new List<string>();
        using var archive = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = new MemoryStream();
            using (var content = entry.Open())
                content.CopyTo(stream);

            texts.Add(entry.FullName);
            texts.AddRange(Of(stream.ToArray()));
        }

        return texts;
    }

    private static IEnumerable<string> Readings(string raw)
    {
        var plain = Escapes().Replace(raw, match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        yield return plain;
        var decoded = WebUtility.HtmlDecode(plain);
        if (decoded != plain)
            yield return decoded;
        if (Tags().IsMatch(plain))
            yield return WebUtility.HtmlDecode(Tags().Replace(plain, ""));
    }

    [GeneratedRegex(@"\\u(?<code>[0-9A-Fa-f]{4})")]
    private static partial Regex Escapes();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();
}
