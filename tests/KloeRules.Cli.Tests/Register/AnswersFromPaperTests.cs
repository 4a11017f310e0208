using System.IO.Compression;
using KloeRules.Cli.Tests.Running;
using KloeRules.Cli.Tests.Scenarios;

namespace KloeRules.Cli.Tests.Register;

/// <summary>The workbook that a meeting is given is the table in which its answers come back.</summary>
public sealed class AnswersFromPaperTests : IDisposable
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private readonly TemporaryFolder folder = new();

    public AnswersFromPaperTests()
    {
        folder.CopyOf(Path.Combine(Scenario.Folder, "small"), "p");
        Assert.Equal(0, Kloe.In(folder.Path).Run("register", "ask", "response SLA breach for 3 months", "p", "--text", "Why?", "--who", "Chair", "--at", "2023-03").ExitCode);
        Assert.Equal(0, Kloe.In(folder.Path).Run("run", "p", "--format", "xlsx", "--output", "paper.xlsx").ExitCode);
    }

    [Fact]
    public void A_paper_that_nobody_filled_in_changes_nothing() => Assert.Equal((0, "0 rows taken, 1 with nothing new."), Import());

    [Fact]
    public void An_answer_that_was_typed_into_it_is_taken()
    {
        Fill(3, ("J", "=Rotas"), ("K", "substantive"), ("L", "A third shift"), ("M", "Head of response"), ("N", "2023-07"));

        Assert.Equal((0, "1 row taken, 0 with nothing new."), Import());
        Assert.Contains("\"=Rotas\"", File.ReadAllText(folder["p/register.jsonl"]), StringComparison.Ordinal);
        Assert.Contains("A third shift", Kloe.In(folder.Path).Run("register", "list", "p").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_a_row_is_said_with_the_number_that_the_spreadsheet_shows()
    {
        Fill(3, ("J", "Rotas"), ("N", "soon"));
        var ran = Run();

        Assert.Equal(5, ran.ExitCode);
        Assert.Contains("row 3: \"soon\" is no date; write it like 2023-05 or 2023-05-31.", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_in_CSV_are_taken_too()
    {
        Assert.Equal(0, Kloe.In(folder.Path).Run("run", "p", "--format", "csv", "--output", "tables").ExitCode);
        var lines = File.ReadAllText(folder["tables/questions.csv"]).Split("\r\n");
        Assert.EndsWith(",asked,,,,,", lines[1], StringComparison.Ordinal);
        File.WriteAllText(folder["tables/questions.csv"], lines[0] + "\r\n" + lines[1].Replace(",asked,,,,,", ",asked,Rotas,holding,,,2023-07", StringComparison.Ordinal) + "\r\n");

        var ran = Kloe.In(folder.Path).Run("register", "import", "tables/questions.csv", "p", "--who", "Secretariat", "--at", "2023-04");

        Assert.Equal((0, "1 row taken, 0 with nothing new."), (ran.ExitCode, ran.Out.Trim()));
    }

    public void Dispose() => folder.Dispose();

    private (int ExitCode, string Out) Import()
    {
        var ran = Run();
        return (ran.ExitCode, ran.Out.Trim());
    }

    private Ran Run() => Kloe.In(folder.Path).Run("register", "import", "paper.xlsx", "p", "--who", "Secretariat", "--at", "2023-04");

    /// <summary>Types into the empty cells of a row.</summary>
    private void Fill(int row, params (string Column, string Text)[] cells)
    {
        using var archive = ZipFile.Open(folder["paper.xlsx"], ZipArchiveMode.Update);
        string xml;
        using (var reader = new StreamReader(archive.GetEntry(Sheet)!.Open()))
        {
            xml = reader.ReadToEnd();
        }

        foreach (var (column, text) in cells)
        {
            var empty = $"<x:c r=\"{column}{row}\" s=\"4\" />";
            Assert.Contains(empty, xml, StringComparison.Ordinal);
            xml = xml.Replace(empty, $"<x:c r=\"{column}{row}\" s=\"4\" t=\"inlineStr\"><x:is><x:t>{text}</x:t></x:is></x:c>", StringComparison.Ordinal);
        }

        archive.GetEntry(Sheet)!.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(Sheet).Open());
        writer.Write(xml);
    }
}
