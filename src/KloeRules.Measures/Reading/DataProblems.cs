using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>Everything that can be wrong with measure data, in the words that readers see. Codes are stable: 7xxx is against the data.</summary>
internal static partial class DataProblems
{
    private const int LongestShown = 40;

    /// <summary>Stands for the rest of many problems of one kind in one file.</summary>
    public static DataProblem MoreAlike(DataProblem alike, int more) => alike with
    {
        Message = $"There are {Text(more)} more problems of this kind from here on in this file.",
    };

    private static DataProblem Remark(int code, Source source, string message, string consequence, string remedy) =>
        new(ProblemKind.Remark, Code(code), source, message, consequence, remedy);

    private static DataProblem LeftOut(int code, Source source, string message, string consequence, string remedy) =>
        new(ProblemKind.LeftOut, Code(code), source, message, consequence, remedy);

    private static DataProblem Unusable(int code, string file, string message, string remedy) =>
        new(ProblemKind.Unusable, Code(code), Source.OfFile(file), message, "None of its figures were used.", remedy);

    private static string Code(int code) => FormattableString.Invariant($"KLOE{code}");

    private static string Text(int number) => FormattableString.Invariant($"{number:N0}");

    private static string Rows(int count) => count == 1 ? "1 row" : $"{Text(count)} rows";

    /// <summary>A cell's text as a message can hold it: on one line, and not too long.</summary>
    private static string Shown(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestShown ? line : line[..LongestShown].TrimEnd() + "…";
    }
}
