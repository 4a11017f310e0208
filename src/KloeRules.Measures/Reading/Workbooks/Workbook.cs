using System.Text;
using ExcelDataReader;
using KloeRules.Measures.Reading.Tables;

namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>Reads the sheets of an Excel workbook (.xlsx) as rows of text, each cell as a CSV file would write it.</summary>
public static class Workbook
{
    /// <summary>The reader of workbooks asks for Windows-1252 before it reads anything, though .xlsx has no use for it.</summary>
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True for anything in a zip container: what a .xlsx file is, whatever its name says.</summary>
    public static bool IsWorkbook(DataFile file) => file.Content.Span is [0x50, 0x4B, 3, 4, ..];

    /// <summary>
    /// The visible sheets that hold anything. Nothing throws on a bad workbook: it is listed in the problems, as are hidden sheets and
    /// cells that hold an error.
    /// </summary>
    public static (IReadOnlyList<Sheet> Sheets, IReadOnlyList<DataProblem> Problems) Read(DataFile file)
    {
        var problems = new ProblemList();
        var sheets = Read(file, problems);
        return (sheets, problems.InOrder());
    }

    /// <summary>The tables of all visible sheets.</summary>
    internal static IReadOnlyList<Table> Tables(DataFile file, ProblemList problems)
    {
        var tables = new List<Table>();
        foreach (var sheet in Read(file, problems))
        {
            var rows = sheet.Rows.Select((cells, index) => new TableRow(index + 1, cells)).ToArray();
            var found = TableFinder.Find(sheet.Title, rows, problems);
            if (found.Count == 0 && TableFinder.HasNoHeader(rows))
                problems.Add(DataProblems.SheetWithoutHeader(sheet.Title));

            tables.AddRange(found);
        }

        return tables;
    }

    private static IReadOnlyList<Sheet> Read(DataFile file, ProblemList problems)
    {
        if (WorkbookSafety.Refuse(file) is { } refusal)
        {
            problems.Add(refusal);
            return [];
        }

        try
        {
            using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            var sheets = new List<Sheet>();
            do
            {
                var title = $"{file.Path}, sheet {reader.Name}";
                if (reader.VisibleState != "visible")
                    problems.Add(DataProblems.HiddenSheet(title));
                else if (SheetReader.Read(reader, title) is { Rows.Count: > 0 } sheet)
                    Add(sheet, reader.Name);
            }
            while (reader.NextResult());
            if (sheets.Count == 0)
                problems.Add(DataProblems.NoSheet(file.Path));

            return sheets;

            void Add(Sheet sheet, string name)
            {
                sheets.Add(sheet);
                problems.AddRange(FaultyCells.Of(file, name, sheet.Title));
            }
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            problems.Add(DataProblems.DamagedWorkbook(file.Path));
            return [];
        }
    }

    /// <summary>What the reader of workbooks throws on parts that contradict each other.</summary>
    private static bool IsOfTheFile(Exception error) => error is not (OutOfMemoryException or ThreadInterruptedException);
}
