using System.Text;
using KloeRules.Papers.Model;
using KloeRules.Papers.Sheets;

namespace KloeRules.Papers.Csv;

/// <summary>Writes every table of the paper as a CSV file of its own: UTF-8 with byte order mark, CR LF, a header line, figures as they are printed.</summary>
/// <param name="open">Gives the stream for a file name such as "questions.csv"; it is closed once that file is written.</param>
public sealed class CsvPaperWriter(Func<string, Stream> open) : IPaperWriter
{
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public string Format => "csv";

    public void Write(Paper paper)
    {
        foreach (var sheet in PaperSheets.Of(paper))
        {
            using var writer = new StreamWriter(open(sheet.FileName), Marked);
            writer.Write(CsvLine.Of(sheet.Columns.Select(column => column.Heading)));
            foreach (var row in sheet.Rows)
            {
                writer.Write(CsvLine.Of(row.Select(cell => cell.Words)));
            }
        }
    }
}
