using System.Text;
using CsvHelper;
using KloeRules.Cli.Output;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Reading.Workbooks;
using KloeRules.Papers.Csv;
using KloeRules.Questions.Register.Importing;

namespace KloeRules.Cli.Register;

/// <summary>Reads a table of answers.</summary>
internal static class AnswerFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<AnswerRow> Read(string path)
    {
        var file = new DataFile(Path.GetFileName(path), Bytes(path));
        var rows = Workbook.IsWorkbook(file) ? SheetRows(path, file) : TextRows(path, file.Content.Span);
        var (header, heads) = HeaderIn(rows);
        return header < 0
            ? throw Unreadable(path, "has no header with the columns question and answer")
            : [.. rows.Skip(header + 1).Select((row, i) => RowOf(row, header + i + 2, heads)).Where(row => row.Question.Length > 0 || row.Answer.Length > 0)];
    }

    /// <summary>The first sheet with such a header.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> SheetRows(string path, DataFile file)
    {
        var (sheets, problems) = Workbook.Read(file);
        if (problems.FirstOrDefault(problem => problem.Kind != ProblemKind.Remark) is { } worst)
        {
            throw new Failure(ExitCode.Register, $"{worst.Source}: {worst.Message}", "Nothing was recorded; the register is as it was.", worst.Remedy);
        }

        return sheets.Select(sheet => sheet.Rows).FirstOrDefault(rows => HeaderIn(rows).Row >= 0)
            ?? throw Unreadable(path, "has no sheet that begins with the columns question and answer");
    }

    private static List<IReadOnlyList<string>> TextRows(string path, ReadOnlySpan<byte> bytes)
    {
        var isMalformed = false;
        var options = new CsvReaderOptions { HasHeader = false, OnMalformedRecord = _ => isMalformed = true };
        var rows = new List<IReadOnlyList<string>>();
        using (var reader = CsvReader.FromText(Text(path, bytes), options))
        {
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
            }
        }

        return isMalformed ? throw Unreadable(path, "has a quotation mark that is opened and never closed") : rows;
    }

    /// <summary>The zero-based row and the cells of the header, which stands in the first row, or below the line with the marking of a paper; -1 for none.</summary>
    private static (int Row, List<string> Heads) HeaderIn(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        const int MostAbove = 1;
        return rows.Take(MostAbove + 1).Select((row, index) => (Row: index, Heads: HeadsOf(row))).Where(one => AreHeads(one.Heads)).DefaultIfEmpty((-1, [])).First();
    }

    private static List<string> HeadsOf(IReadOnlyList<string> row) => [.. row.Select(head => head.Trim().ToLowerInvariant())];

    private static bool AreHeads(List<string> heads) => heads.Contains("question") && heads.Contains("answer");

    private static AnswerRow RowOf(IReadOnlyList<string> row, int number, List<string> heads)
    {
        string Cell(string name) => heads.IndexOf(name) is var at and >= 0 && at < row.Count ? SpreadsheetText.Unguarded(row[at].Trim()) : "";
        return new AnswerRow(number, Cell("question"), Cell("answer"), Cell("kind").ToLowerInvariant(), Cell("action"), Cell("owner"), Cell("due"));
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, "is not there, or can't be read");
        }
    }

    private static string Text(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable(path, "is neither text in UTF-8 nor a workbook (.xlsx)");
        }
    }

    private static Failure Unreadable(string path, string why) => new(
        ExitCode.Register,
        $"{Path.GetFileName(path)} {why}.",
        "Nothing was recorded; the register is as it was.",
        "Fill in the table that \"kloe register export\" writes, and keep its header.");
}
