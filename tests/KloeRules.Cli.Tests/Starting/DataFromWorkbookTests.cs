using KloeRules.Cli.Tests.Running;
using KloeRules.Measures.Tests.Reading;

namespace KloeRules.Cli.Tests.Starting;

public sealed class DataFromWorkbookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DataFromWorkbookTests() => Directory.CreateDirectory(folder["here"]);

    public void Dispose() => folder.Dispose();

    private Ran Run(params string[] arguments) => Kloe.In(folder.Path).Run(arguments);

    private void Save(string[] header, string name = "book.xlsx") => File.WriteAllBytes(folder[name], new TestWorkbook()
        .Sheet("Board", [
            ["OFFICIAL: monthly figures"],
            header,
            ["Calls answered", "North", "xml:s=\"2\"><v>0.915</v>", "xml:s=\"2\"><f>1-1</f><v>0.92</v>"],
            ["Average wait", "North", "xml:s=\"3\"><v>0.0625</v>", "xml:s=\"3\"><v>0.05</v>"],
        ])
        .Sheet("Workings", [["x"]], state: "hidden")
        .File(name).Content.ToArray());

    [Fact]
    public void A_workbook_that_the_reader_knows_is_copied_beside_its_pack_and_runs()
    {
        Save(["Measure", "Area", "Jan 2024", "Feb 2024"]);

        var ran = Run("data", "init", "book.xlsx", "pack");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("book.xlsx, sheet Board: a row a measure, a column a month; header in row 2, 2 rows below it", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 formula: the results that were saved with them are read", ran.Out, StringComparison.Ordinal);
        Assert.Contains("book.xlsx, sheet Workings: note KLOE7074: The sheet is hidden; it was not read.", ran.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(folder["book.xlsx"]), File.ReadAllBytes(folder["pack/book.xlsx"]));
        Assert.Equal(0, Run("check", "pack").ExitCode);
        Assert.Contains("| Average wait (North) | 01:12:00 |", Run("run", "pack", "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_with_other_headings_has_its_figures_copied()
    {
        Save(["What we watch", "Hub", "Jan 2024", "Feb 2024"]);

        Assert.Equal(0, Run("data", "init", "book.xlsx", "pack").ExitCode);

        Assert.False(File.Exists(folder["pack/book.xlsx"]));
        Assert.Contains("Calls answered,North,2024-02,92%,,,\"book.xlsx, sheet Board, row 3, column 4\"\n", File.ReadAllText(folder["pack/data.csv"]), StringComparison.Ordinal);
        Assert.Contains("| Calls answered (North) | 92.0% |", Run("run", "pack", "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_lies_in_the_folder_already_stays_as_it_is()
    {
        Save(["Measure", "Area", "Jan 2024", "Feb 2024"], "here/book.xlsx");
        var before = File.ReadAllBytes(folder["here/book.xlsx"]);

        Assert.Equal(0, Run("data", "init", "here/book.xlsx", "here").ExitCode);

        Assert.Equal(before, File.ReadAllBytes(folder["here/book.xlsx"]));
        Assert.Equal(["book.xlsx", "measures.kloe", "pack.kloe"], Directory.GetFiles(folder["here"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, Run("run", "here", "--format", "json").ExitCode);
    }

    [Fact]
    public void A_damaged_workbook_is_named_and_nothing_is_written()
    {
        File.WriteAllBytes(folder["book.xlsx"], [0x50, 0x4B, 3, 4, 0, 0]);

        var ran = Run("data", "init", "book.xlsx", "pack");

        Assert.Equal(3, ran.ExitCode);
        Assert.Contains("error KLOE7070: The workbook is damaged", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["pack"]));
    }
}
