using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>What can be wrong with a file as a whole.</summary>
internal static partial class DataProblems
{
    public static DataProblem NoFileMatches(string pattern) => Unusable(
        7001,
        pattern,
        $"No file matches \"{pattern}\".",
        "Put the data file there, or correct the pack's \"data\" line. " +
        "Patterns are relative to the pack's folder and * stands for part of a file name.");

    public static DataProblem PatternNotRelative(string pattern) => Unusable(
        7002,
        pattern,
        $"\"{pattern}\" is not a path within or beside the pack's folder.",
        "Write the pack's \"data\" line relative to the folder of the pack, with forward slashes, such as data/*.csv.");

    public static DataProblem Unreadable(string file) => Unusable(
        7003,
        file,
        "The file could not be opened.",
        "Close it in other programs, check that you may read it, and run again.");

    public static DataProblem TooLarge(string file, int megabytes) => Unusable(
        7004,
        file,
        $"The file is larger than {Text(megabytes)} MB.",
        "Split it, for example into one file a year; all files of the pack are read together.");

    public static DataProblem NotText(string file) => Unusable(
        7005,
        file,
        "The file is not text.",
        "If it is a workbook of another kind than .xlsx, save it as that, or the sheet as \"CSV UTF-8\", and use that file.");

    public static DataProblem LineTooLong(string file, int line, int longest) => new(
        ProblemKind.Unusable,
        Code(7006),
        new Source(file, line, 0),
        $"The line is longer than {Text(longest)} characters, so this is not a table of measures.",
        "None of the file's figures were used.",
        "Export the table again, with one line for each row.");

    public static DataProblem OldEncoding(string file) => Remark(
        7007,
        Source.OfFile(file),
        "The file is not in UTF-8; it was read as Windows-1252.",
        "All figures were used, but accents, dashes and pound signs in names may be wrong.",
        "Save it as \"CSV UTF-8\".");

    public static DataProblem Empty(string file) => Unusable(
        7008,
        file,
        "The file is empty.",
        "Export the data again.");

    public static DataProblem HeaderOnly(string file) => Unusable(
        7009,
        file,
        "The file has a header but no rows.",
        "Export the data again.");

    public static DataProblem NoKnownHeader(string file, string firstLine) => Unusable(
        7010,
        file,
        $"No header was found that can be read; the file begins with \"{Shown(firstLine)}\".",
        "Give the table a header with the columns measure, period and value; or measure and one column for each month; " +
        "or those of a published scorecard; or, for a tracker of actions, title, status, due and as at.");

    public static DataProblem QuoteNeverClosed(string file, int line) => LeftOut(
        7011,
        new Source(file, line, 0),
        "A quotation mark is opened in this row and never closed.",
        "This row and everything after it was left out.",
        "Close the quotation mark, or take it away.");

    public static DataProblem UnreadColumns(Source source, IReadOnlyList<string> headers) => Remark(
        7012,
        source,
        $"{(headers.Count == 1 ? "This column is" : "These columns are")} not read: {string.Join(", ", headers.Select(Shown))}.",
        "The other columns were used.",
        "Nothing to do, unless a column was meant to hold an area, a period, a value, its numerator, denominator or sample, " +
        "a status or a note.");
}
