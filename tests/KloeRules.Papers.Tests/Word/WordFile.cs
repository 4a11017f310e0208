using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word;

namespace KloeRules.Papers.Tests.Word;

/// <summary>A document as it is written, and what the validator of Office files says of it.</summary>
internal static class WordFile
{
    public static byte[] Of(Document document, byte[]? template = null)
    {
        using var stream = new MemoryStream();
        WordPaperWriter.Write(document, stream, template);
        return stream.ToArray();
    }

    public static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file, writable: false), isEditable: false);

    public static string[] Errors(byte[] file)
    {
        using var word = Open(file);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
