using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>What can be wrong with a workbook.</summary>
internal static partial class DataProblems
{
    public static DataProblem DamagedWorkbook(string file) => Unusable(
        7070,
        file,
        "The workbook is damaged or not built as a workbook should be.",
        "Open it in Excel, save it again as a workbook (.xlsx), and run again; or save the sheet as \"CSV UTF-8\".");

    public static DataProblem TooManyParts(string file, int most) => Unusable(
        7071,
        file,
        $"The workbook has more than {Text(most)} parts.",
        "Copy the sheet with the table into a workbook of its own.");

    public static DataProblem UnpackedTooLarge(string file, int megabytes) => Unusable(
        7072,
        file,
        $"The workbook is larger than {Text(megabytes)} MB when unpacked.",
        "Copy the sheet with the table into a workbook of its own, without pictures.");

    public static DataProblem NoSheet(string file) => Unusable(
        7073,
        file,
        "The workbook has no visible sheet with anything in it.",
        "Show the sheet that holds the table, and save the workbook again.");

    public static DataProblem HiddenSheet(string sheet) => Remark(
        7074,
        Source.OfFile(sheet),
        "The sheet is hidden; it was not read.",
        "If the table stands there, nothing of it is known to the meeting.",
        "Nothing to do, unless it was meant to be read: then show it and save the workbook again.");

    public static DataProblem SheetWithoutHeader(string sheet) => Remark(
        7075,
        Source.OfFile(sheet),
        "The sheet has no header that can be read; it was passed over.",
        "The other sheets were used.",
        "Nothing to do, unless it holds a table: then give it a header such as measure, period and value, or title, status, due and as at.");

    public static DataProblem ErrorCell(Source source, string error) => LeftOut(
        7076,
        source,
        $"The cell holds the error {error}.",
        "It counts as empty, so rules that need it cannot tell.",
        "Put the formula right in the workbook, or type the figure, and save it again.");

    public static DataProblem UnsavedFormula(Source source) => LeftOut(
        7077,
        source,
        "The cell holds a formula whose result was never saved.",
        "It counts as empty, so rules that need it cannot tell.",
        "Open the workbook in Excel, let it calculate, and save it again.");
}
