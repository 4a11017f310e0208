using System.Text;

namespace KloeRules.Measures.Reading;

/// <summary>One data file as it was found.</summary>
/// <param name="Path">As readers are shown it: relative to the pack's folder, with forward slashes.</param>
/// <param name="Content">Its bytes; the encoding is worked out when it is read.</param>
public sealed record DataFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A file that holds that text in UTF-8.</summary>
    public static DataFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
