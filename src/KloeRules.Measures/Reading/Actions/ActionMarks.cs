using System.Globalization;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>The marks that stand for words in a tracker's cells, as the pack declares them: what was read by them, and what could not be.</summary>
internal sealed class ActionMarks(IReadOnlyDictionary<string, string> declared)
{
    /// <summary>A mark may be a sign with a variation selector behind it; more than that is a drawing.</summary>
    private const int LongestMark = 4;

    private readonly Tally<string> read = new(StringComparer.Ordinal);
    private readonly Tally<string> unknown = new(StringComparer.Ordinal);

    /// <summary>True for a cell that holds a sign and no word.</summary>
    public static bool IsMark(string cell) => cell.Length is > 0 and <= LongestMark && !cell.Any(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c));

    /// <summary>True for a line of text with a mark in front; a dash or a bullet is none.</summary>
    public bool IsMarkOfLine(string line) =>
        line.Length > 0 && (char.GetUnicodeCategory(line, 0) == UnicodeCategory.OtherSymbol || declared.ContainsKey(line[..1]));

    /// <summary>The word that the cell stands for; the cell itself when it is no declared mark.</summary>
    public string WordOf(string cell) => declared.GetValueOrDefault(cell, cell);

    /// <summary>The same, noted for the reader; null for a mark that nobody declared.</summary>
    public string? Read(string cell, Source source)
    {
        if (!IsMark(cell))
            return cell;

        var isDeclared = declared.ContainsKey(cell);
        (isDeclared ? read : unknown).Add(cell, source);
        return isDeclared ? declared[cell] : null;
    }

    public IEnumerable<DataProblem> Problems() =>
        read.All.Select(one => DataProblems.MarkRead(one.First, one.Key, declared[one.Key], one.Count))
            .Concat(unknown.All.Select(one => DataProblems.UndeclaredMark(one.First, one.Key, one.Count)));
}
