using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>
/// Finds the cells of a sheet that hold an error, or a formula whose result was never saved. The reader of workbooks gives either as an empty
/// cell, which would make a broken figure look like a missing one.
/// </summary>
internal static class FaultyCells
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <param name="title">The sheet as readers are shown it.</param>
    public static IEnumerable<DataProblem> Of(DataFile file, string sheet, string title)
    {
        foreach (var cell in CellsOf(file, sheet))
        {
            var value = cell.Element(Main + "v")?.Value;
            if ((string?)cell.Attribute("t") == "e")
                yield return DataProblems.ErrorCell(At(cell, title), value ?? "#N/A");
            else if (cell.Element(Main + "f") is not null && string.IsNullOrEmpty(value))
                yield return DataProblems.UnsavedFormula(At(cell, title));
        }
    }

    /// <summary>How many cells of a sheet hold a formula; none for a file that is no workbook.</summary>
    /// <param name="title">The sheet as readers are shown it.</param>
    public static int FormulasIn(DataFile file, string title)
    {
        var before = $"{file.Path}, sheet ";
        return title.StartsWith(before, StringComparison.Ordinal) && Workbook.IsWorkbook(file)
            ? CellsOf(file, title[before.Length..]).Count(cell => cell.Element(Main + "f") is not null)
            : 0;
    }

    private static IEnumerable<XElement> CellsOf(DataFile file, string sheet)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray(), writable: false), ZipArchiveMode.Read);
        var id = Part(archive, "xl/workbook.xml").Descendants(Main + "sheet").First(one => (string?)one.Attribute("name") == sheet).Attribute(Relations + "id")!.Value;
        var target = Part(archive, "xl/_rels/workbook.xml.rels").Descendants(Package + "Relationship").First(one => (string?)one.Attribute("Id") == id).Attribute("Target")!.Value;
        var path = target.StartsWith('/') ? target[1..] : "xl/" + target;
        return Part(archive, path).Descendants(Main + "c");
    }

    private static XElement Part(ZipArchive archive, string path)
    {
        using var stream = archive.GetEntry(path)!.Open();
        return XElement.Load(stream);
    }

    /// <summary>"AB12" as row and column; the sheet alone for a cell that does not say where it stands.</summary>
    private static Source At(XElement cell, string title)
    {
        var name = (string?)cell.Attribute("r") ?? string.Empty;
        var letters = name.TakeWhile(char.IsAsciiLetter).Count();
        const int Letters = 26;
        return int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? new Source(title, row, name[..letters].ToUpperInvariant().Aggregate(0, (column, letter) => (column * Letters) + (letter - 'A' + 1)))
            : Source.OfFile(title);
    }
}
