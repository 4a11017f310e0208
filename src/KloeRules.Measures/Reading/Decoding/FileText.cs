using System.Text;

namespace KloeRules.Measures.Reading.Decoding;

/// <summary>Turns the bytes of a data file into text, or says why they are none.</summary>
internal static class FileText
{
    /// <summary>A table for a hundred months by name stays under a twentieth of this.</summary>
    private const int LongestLine = 100_000;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What spreadsheets on British Windows write when nobody asks for UTF-8; it holds every character of Latin-1.</summary>
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252; null, with a problem, for anything that is not text.</summary>
    public static string? Read(DataFile file, ProblemList problems)
    {
        var text = Decode(file, problems);
        if (text.Contains('\0'))
        {
            problems.Add(DataProblems.NotText(file.Path));
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(DataProblems.Empty(file.Path));
            return null;
        }

        if (TextLine.Of(text).FirstOrDefault(line => line.Length > LongestLine) is { Length: > 0 } tooLong)
        {
            problems.Add(DataProblems.LineTooLong(file.Path, tooLong.Number, LongestLine));
            return null;
        }

        return text;
    }

    private static string Decode(DataFile file, ProblemList problems) => file.Content.Span switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(file.Path, rest, problems),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        var all => DecodeUtf8(file.Path, all, problems),
    };

    private static string DecodeUtf8(string path, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var text = Windows1252.GetString(bytes);
            if (!text.Contains('\0'))
                problems.Add(DataProblems.OldEncoding(path));

            return text;
        }
    }
}
