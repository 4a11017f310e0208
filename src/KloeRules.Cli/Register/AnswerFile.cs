using System.Text;
using CsvHelper;
using KloeRules.Cli.Output;
using KloeRules.Questions.Register.Importing;

namespace KloeRules.Cli.Register;

/// <summary>Reads a table of answers.</summary>
internal static class AnswerFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<AnswerRow> Read(string path)
    {
        var isMalformed = false;
        var options = new CsvReaderOptions { HasHeader = false, OnMalformedRecord = _ => isMalformed = true };
        var rows = new List<string[]>();
        using (var reader = CsvReader.FromText(Text(path), options))
        {
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
            }
        }

        var heads = rows.Count > 0 ? rows[0].Select(head => head.Trim().ToLowerInvariant()).ToList() : [];
        return isMalformed ? throw Unreadable(path, "has a quotation mark that is opened and never closed")
            : !heads.Contains("question") || !heads.Contains("answer") ? throw Unreadable(path, "has no header with the columns question and answer")
            : [.. rows.Skip(1).Select((row, i) => RowOf(row, i + 2, heads)).Where(row => row.Question.Length > 0 || row.Answer.Length > 0)];
    }

    private static AnswerRow RowOf(string[] row, int number, List<string> heads)
    {
        string Cell(string name) => heads.IndexOf(name) is var at and >= 0 && at < row.Length ? SpreadsheetText.Unguarded(row[at].Trim()) : "";
        return new AnswerRow(number, Cell("question"), Cell("answer"), Cell("kind").ToLowerInvariant(), Cell("action"), Cell("owner"), Cell("due"));
    }

    private static string Text(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Strict.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable(path, "is not text in UTF-8; a workbook is to be saved as \"CSV UTF-8\" first");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, "is not there, or can't be read");
        }
    }

    private static Failure Unreadable(string path, string why) => new(
        ExitCode.Register,
        $"{Path.GetFileName(path)} {why}.",
        "Nothing was recorded; the register is as it was.",
        "Fill in the table that \"kloe register export\" writes, and keep its header.");
}
