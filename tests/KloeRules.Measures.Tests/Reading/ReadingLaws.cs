using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public class ReadingLaws
{
    private const string Header = "measure,area,month,value";

    private static readonly Gen<string> Cell = Gen.Elements(
        "5", "1,497", "0", string.Empty, "n/a", "[c]", "7 [p]", "-3", "many", "12%");

    private static readonly Gen<string> Scrap = Gen.Elements(
        "\"", "\n", ",", "\t", "Measure", "Last Month (Jan-2023)", "Jan 2023", "Crime Volume", "▲", "—", "1e99", "0:0");

    /// <summary>Rows of three measures in two areas, at most one a month, with good and bad cells.</summary>
    private static readonly Arbitrary<string[]> Tables = (
        from months in Gen.Choose(1, 8)
        from cells in Gen.ArrayOf(Cell, months * 6)
        select cells.Select((cell, index) => Line(index, cell)).ToArray()).ToArbitrary();

    [Fact]
    public void The_order_of_rows_does_not_matter() => Laws.Hold(Prop.ForAll(
        Tables,
        Gen.Choose(1, 1_000_000).ToArbitrary(),
        (lines, seed) => Figures(lines).SequenceEqual(Figures(Shuffled(lines, seed)))));

    [Fact]
    public void A_dropped_row_is_a_missing_month_and_changes_nothing_else() => Laws.Hold(Prop.ForAll(
        Tables,
        Gen.Choose(0, 47).ToArbitrary(),
        (lines, drop) =>
        {
            var at = drop % lines.Length;
            var dropped = Figures([lines[at]]);
            var rest = Figures([.. lines[..at], .. lines[(at + 1)..]]);
            return Figures(lines).Except(dropped).SequenceEqual(rest) && !rest.Intersect(dropped).Any();
        }));

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing() => Laws.Hold(Prop.ForAll(
        Tables,
        lines =>
        {
            var plain = DataReader.Read([DataFile.OfText("data.csv", Text(lines, "\n"))], Names);
            byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text(lines, "\r\n"))];
            var windows = DataReader.Read([new DataFile("data.csv", marked)], Names);
            return plain.Series.SelectMany(series => series.Observations).SequenceEqual(windows.Series.SelectMany(series => series.Observations))
                && plain.Problems.SequenceEqual(windows.Problems);
        }));

    [Fact]
    public void No_text_makes_the_reader_throw() => Laws.Hold(Prop.ForAll(
        Gen.ArrayOf(Gen.OneOf(Cell, Scrap)).ToArbitrary(),
        pieces =>
        {
            var frame = Read("measure,month,value\n" + string.Concat(pieces) + "\nMeasure\tLast Month (Jan-2023)\n" + string.Join('\t', pieces));
            return frame.Problems.All(problem => problem.Message.Length > 0);
        }));

    private static string[] Shuffled(string[] lines, int seed) => lines
        .Select((line, index) => (Line: line, Key: (index + 1L) * seed % 7_919))
        .OrderBy(one => one.Key)
        .Select(one => one.Line)
        .ToArray();

    private static string Line(int index, string cell)
    {
        var measure = (index % 3) switch
        {
            0 => Crime,
            1 => Suspects,
            _ => Outage,
        };
        var area = index / 3 % 2 == 0 ? "Swindon" : string.Empty;
        return $"{measure.Name},{area},{new Month(2022, 8) + (index / 6)},\"{cell}\"";
    }

    private static string Text(string[] lines, string end) => string.Join(end, [Header, .. lines]) + end;

    /// <summary>Every figure that rules can see, without where it was read.</summary>
    private static IReadOnlyList<string> Figures(string[] lines)
    {
        var frame = Read(Text(lines, "\n"));
        return frame.Series
            .SelectMany(series => series.Observations
                .Where(row => row.Value is not null || row.Marks.HasFlag(Marks.Suppressed))
                .Select(row => $"{series.Measure.Name}|{series.Area}|{row.Month}|{row.Value}|{row.Marks}"))
            .ToArray();
    }
}
