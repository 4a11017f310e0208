using System.IO.Compression;

namespace KloeRules.Papers.Excel;

/// <summary>Makes the same package give the same bytes: parts in a fixed order, all of one date.</summary>
internal static class FixedPackage
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The earliest date that a zip archive can hold.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="package">A package in a zip archive, read from its beginning.</param>
    public static void Copy(Stream package, Stream output)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);

        // An archive may ask where it stands in its stream, which not every stream can say.
        using var fixedBytes = new MemoryStream();
        using (var to = new ZipArchive(fixedBytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName != ContentTypes).ThenBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Date;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        fixedBytes.Position = 0;
        fixedBytes.CopyTo(output);
    }
}
