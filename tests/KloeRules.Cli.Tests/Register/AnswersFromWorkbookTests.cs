using System.IO.Compression;
using KloeRules.Cli.Tests.Running;
using KloeRules.Cli.Tests.Scenarios;

namespace KloeRules.Cli.Tests.Register;

/// <summary>The table of answers may come back as a workbook.</summary>
public sealed class AnswersFromWorkbookTests : IDisposable
{
    private const string Header = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Question</t></is></c><c t=\"inlineStr\"><is><t>Answer</t></is></c><c t=\"inlineStr\"><is><t>Action</t></is></c>"
        + "<c t=\"inlineStr\"><is><t>Owner</t></is></c><c t=\"inlineStr\"><is><t>Due</t></is></c></row>";

    private readonly TemporaryFolder folder = new();
    private readonly string reference;

    public AnswersFromWorkbookTests()
    {
        folder.CopyOf(Path.Combine(Scenario.Folder, "small"), "p");
        var asked = Kloe.In(folder.Path).Run("register", "ask", "response SLA breach for 3 months", "p", "--text", "Why?", "--who", "Chair", "--at", "2023-03");
        reference = asked.Out.Split(' ')[0];
    }

    [Fact]
    public void An_answer_with_a_date_in_a_cell_of_its_own_type_is_taken()
    {
        Write(Header + $"<row r=\"2\"><c t=\"inlineStr\"><is><t>{reference}</t></is></c><c t=\"inlineStr\"><is><t>Rotas</t></is></c><c t=\"inlineStr\"><is><t>A third shift</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>Head of response</t></is></c><c s=\"1\"><v>45138</v></c></row>");

        var ran = Import();

        Assert.Equal((0, "1 row taken, 0 with nothing new."), (ran.ExitCode, ran.Out.Trim()));
        Assert.Contains("2023-07-31", File.ReadAllText(folder["p/register.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_cell_stops_the_import_before_anything_is_recorded()
    {
        Write(Header + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{reference}</t></is></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>");
        var before = File.ReadAllBytes(folder["p/register.jsonl"]);

        var ran = Import();

        Assert.Equal(5, ran.ExitCode);
        Assert.Contains("answers.xlsx, sheet Answers, row 2, column 2: The cell holds the error #REF!.", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["p/register.jsonl"]));
    }

    [Fact]
    public void A_workbook_without_the_two_columns_is_refused()
    {
        Write("<row r=\"1\"><c t=\"inlineStr\"><is><t>Remarks</t></is></c></row>");

        Assert.Contains("answers.xlsx has no sheet that begins with the columns question and answer.", Import().Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Ran Import() => Kloe.In(folder.Path).Run("register", "import", "answers.xlsx", "p", "--who", "Secretariat", "--at", "2023-04");

    private void Write(string rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var archive = ZipFile.Open(folder["answers.xlsx"], ZipArchiveMode.Create);
        Part("_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Related}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Related}\"><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Related}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{Related}/styles\" Target=\"styles.xml\"/></Relationships>");
        Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");

        void Part(string path, string text)
        {
            using var writer = new StreamWriter(archive.CreateEntry(path).Open());
            writer.Write(text);
        }
    }
}
