using System.IO.Compression;
using System.Xml;

namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>
/// Looks through the container of an Office file before it is read: how many parts, how large they grow when unpacked (whatever they
/// claim), how deeply their XML is nested, and that none of it declares entities.
/// </summary>
public static class PackageSafety
{
    public const int MostParts = 2_000;

    public const int MostMegabytes = 200;

    /// <summary>A sheet needs six levels; drawings, charts and tables in tables a few more.</summary>
    private const int DeepestXml = 100;

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>What is wrong with it; null when it can be read.</summary>
    /// <param name="mainPart">A part it must have.</param>
    public static PackageFault? FaultOf(ReadOnlyMemory<byte> content, string mainPart)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry(mainPart) is null)
                return PackageFault.OtherKind;

            if (archive.Entries.Count > MostParts)
                return PackageFault.TooManyParts;

            var left = MostMegabytes * 1024L * 1024L;
            foreach (var entry in archive.Entries)
            {
                using var part = new CountedStream(entry.Open(), left);
                if (!IsSound(entry.FullName, part))
                    return PackageFault.Damaged;

                left = part.Left;
            }

            return null;
        }
        catch (UnpackedTooLargeException)
        {
            return PackageFault.UnpackedTooLarge;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return PackageFault.Damaged;
        }
    }

    private static bool IsSound(string name, Stream part)
    {
        if (!name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            part.CopyTo(Stream.Null);
            return true;
        }

        using var reader = XmlReader.Create(part, Strict);
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml)
                return false;
        }

        return true;
    }
}
