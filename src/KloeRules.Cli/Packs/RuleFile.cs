using System.Text;
using KloeRules.Cli.Output;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Cli.Packs;

/// <summary>One rule file: its bytes, and its text or what was wrong with them.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Text">Empty when the bytes are not text.</param>
internal sealed record RuleFile(string Path, SourceText Text, byte[] Bytes, Diagnostic? Complaint)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="shownAs">The path that messages show.</param>
    public static RuleFile Read(string path, string shownAs)
    {
        try
        {
            return Decode(path, File.ReadAllBytes(path), shownAs);
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

    /// <summary>True when the file holds these very bytes: UTF-8 without a mark.</summary>
    public bool IsWrittenAs(string text) => Strict.GetBytes(text).AsSpan().SequenceEqual(Bytes);

    /// <summary>Puts another text into the file, whole or not at all. A link stays one; what it leads to is written.</summary>
    public void Rewrite(string text)
    {
        var part = "";
        try
        {
            var target = File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path;
            part = target + ".part";
            File.Copy(target, part, overwrite: true); // for its permissions
            File.WriteAllBytes(part, Strict.GetBytes(text));
            File.Move(part, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (part.Length > 0)
            {
                File.Delete(part);
            }

            throw new Failure(
                ExitCode.Usage,
                $"the rule file {Text.Path} can't be written.",
                "It is as it was; the files named above are changed.",
                "See that you may write it and the folder it lies in.");
        }
    }

    private static RuleFile Decode(string path, byte[] bytes, string shownAs)
    {
        var (encoding, mark) = bytes switch
        {
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            _ => ((Encoding)Strict, 0),
        };
        var badByte = mark > 0 ? -1 : Array.IndexOf(bytes, (byte)0);
        if (badByte < 0)
        {
            try
            {
                return new RuleFile(path, new SourceText(shownAs, encoding.GetString(bytes, mark, bytes.Length - mark)), bytes, null);
            }
            catch (DecoderFallbackException exception)
            {
                badByte = exception.Index + mark;
            }
        }

        var nothing = new SourceText(shownAs, "");
        return new RuleFile(path, nothing, bytes, new Diagnostic(DiagnosticCatalogue.NotText, nothing, default, badByte + 1));
    }
}
