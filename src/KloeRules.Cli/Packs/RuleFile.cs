using System.Text;
using KloeRules.Cli.Output;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Cli.Packs;

/// <summary>One rule file: its bytes, and its text or what was wrong with them.</summary>
/// <param name="Text">Empty when the bytes are not text.</param>
internal sealed record RuleFile(SourceText Text, byte[] Bytes, Diagnostic? Complaint)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="shownAs">The path that messages show.</param>
    public static RuleFile Read(string path, string shownAs)
    {
        try
        {
            return Decode(File.ReadAllBytes(path), shownAs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new Failure(
                ExitCode.Usage,
                $"the rule file {shownAs} can't be read.",
                "Nothing was run, because rules in it would have been left out.",
                "See that the file is there and that you may read it.");
        }
    }

    private static RuleFile Decode(byte[] bytes, string shownAs)
    {
        var wide = bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
        if (wide)
        {
            var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return new RuleFile(new SourceText(shownAs, encoding.GetString(bytes, 2, bytes.Length - 2)), bytes, null);
        }

        var badByte = Array.IndexOf(bytes, (byte)0);
        if (badByte < 0)
        {
            try
            {
                return new RuleFile(new SourceText(shownAs, Strict.GetString(bytes)), bytes, null);
            }
            catch (DecoderFallbackException exception)
            {
                badByte = exception.Index;
            }
        }

        var nothing = new SourceText(shownAs, "");
        return new RuleFile(nothing, bytes, new Diagnostic(DiagnosticCatalogue.NotText, nothing, default, badByte + 1));
    }
}
