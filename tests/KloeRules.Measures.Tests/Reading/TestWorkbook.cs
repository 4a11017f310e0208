using System.IO.Compression;
using System.Security;
using System.Text;
using KloeRules.Measures.Reading;

namespace KloeRules.Measures.Tests.Reading;

/// <summary>Writes small workbooks part by part, so that the tests can write bad ones too.</summary>
internal sealed class TestWorkbook
{
    private const string Namespaces =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, string State, string Xml)> sheets = [];
    private readonly List<(string Path, string Text)> parts = [];

    /// <summary>Styles of cells: 0 plain, 1 date, 2 percentage with a decimal, 3 hours, 4 a word with a percent sign.</summary>
    private const string Styles =
        "<styleSheet " + Namespaces + "><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/>"
        + "<numFmt numFmtId=\"166\" formatCode=\"0&quot; % of&quot;\"/></numFmts>"
        + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"165\" applyNumberFormat=\"1\"/><xf numFmtId=\"166\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    /// <param name="rows">Each with its cells: text, a number, or what stands after "xml:" as it is.</param>
    public TestWorkbook Sheet(string name, object?[][] rows, string state = "visible", string after = "")
    {
        var xml = new StringBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append($"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
            {
                var at = $"r=\"{(char)('A' + column)}{row + 1}\"";
                xml.Append(rows[row][column] switch
                {
                    null => "",
                    string text when text.StartsWith("xml:", StringComparison.Ordinal) => $"<c {at} {text[4..]}</c>",
                    string text => $"<c {at} t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
                    var number => FormattableString.Invariant($"<c {at}><v>{number}</v></c>"),
                });
            }

            xml.Append("</row>");
        }

        sheets.Add((name, state, $"<worksheet {Namespaces}><sheetData>{xml}</sheetData>{after}</worksheet>"));
        return this;
    }

    public TestWorkbook Part(string path, string text)
    {
        parts.Add((path, text));
        return this;
    }

    public DataFile File(string path)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Write(archive, "_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")]));
            Write(archive, "xl/workbook.xml", $"<workbook {Namespaces}><sheets>" + string.Concat(sheets.Select((sheet, i) =>
                $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", Relations([.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
            Write(archive, "xl/styles.xml", Styles);
            for (var i = 0; i < sheets.Count; i++)
            {
                Write(archive, $"xl/worksheets/sheet{i + 1}.xml", sheets[i].Xml);
            }

            foreach (var (name, text) in parts)
            {
                Write(archive, name, text);
            }
        }

        return new DataFile(path, stream.ToArray());
    }

    private static string Relations(IEnumerable<(string Type, string Target)> targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((one, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relation}{one.Type}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>";

    private static void Write(ZipArchive archive, string path, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(path).Open());
        writer.Write(text);
    }
}
