using System.IO.Compression;

namespace KloeRules.Papers.Packages;

/// <summary>Writes a package anew with its parts in order of name and one date for all, so that only what is in it decides its bytes.</summary>
internal static class SteadyZip
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The earliest date a zip file knows.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(MemoryStream package, Stream output)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var archived = new MemoryStream();
        using (var to = new ZipArchive(archived, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Programs that look at the first part only take the file for what it is by its content types.
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Date;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        archived.WriteTo(output);
    }
}
