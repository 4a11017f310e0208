using System.Globalization;
using System.Text.RegularExpressions;

namespace KloeRules.Papers.Wording;

/// <summary>The places that several figures were read from, said together: "scorecard.tsv, row 9, columns 3 to 8; measures.kloe, line 126".</summary>
public static partial class SourceWords
{
    /// <summary>Each file is named once. Cells of a file come first; what is not a single cell stays as it was written, each once.</summary>
    public static string Merged(IEnumerable<string> sources)
    {
        var places = sources.Where(source => source.Length > 0).Distinct().Select(source => Place().Match(source) is { Success: true } match
            ? (File: match.Groups["file"].Value, Where: match.Groups["where"].Value)
            : (File: source, Where: ""));
        return string.Join("; ", places.GroupBy(place => place.File).Select(file => InFile(file.Key, [.. file.Select(place => place.Where)])));
    }

    private static string InFile(string file, IReadOnlyList<string> places)
    {
        var cells = places.Select(place => Cell().Match(place)).Where(match => match.Success);
        var words = Blocks(cells.Select(match => (Row: Number(match, "row"), Column: Number(match, "column"))))
            .Concat(places.Where(place => place.Length > 0 && !Cell().IsMatch(place)))
            .ToArray();
        return words.Length == 0 ? file : $"{file}, {string.Join("; ", words)}";
    }

    /// <summary>Rows that were read in the same columns stand together.</summary>
    private static IEnumerable<string> Blocks(IEnumerable<(int Row, int Column)> cells) =>
        cells.GroupBy(cell => cell.Row, cell => cell.Column)
            .Select(row => (Row: row.Key, Columns: Numbered("column", row)))
            .GroupBy(row => row.Columns, row => row.Row)
            .Select(block => $"{Numbered("row", block)}, {block.Key}");

    /// <summary>"column 3", "columns 3 to 8", "rows 9, 11 and 14 to 16".</summary>
    private static string Numbered(string noun, IEnumerable<int> numbers)
    {
        var sorted = numbers.Distinct().Order().ToArray();
        var runs = sorted
            .Select((number, place) => (number, run: number - place))
            .GroupBy(one => one.run, one => one.number)
            .SelectMany(run => run.Count() > 2 ? [$"{run.First()} to {run.Last()}"] : run.Select(number => number.ToString(CultureInfo.InvariantCulture)))
            .ToArray();
        var words = runs.Length == 1 ? runs[0] : $"{string.Join(", ", runs[..^1])} and {runs[^1]}";
        return sorted.Length == 1 ? $"{noun} {words}" : $"{noun}s {words}";
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>.+?), (?<where>(row|line) \d{1,9}(, column \d{1,9})?( and \d+ more)?)\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Place();

    [GeneratedRegex(@"^row (?<row>\d{1,9}), column (?<column>\d{1,9})\z")]
    private static partial Regex Cell();
}
