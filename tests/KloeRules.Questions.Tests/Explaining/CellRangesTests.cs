using KloeRules.Measures.Series;
using KloeRules.Questions.Explaining;

namespace KloeRules.Questions.Tests.Explaining;

public sealed class CellRangesTests
{
    [Theory]
    [InlineData(new[] { 7 }, "data.csv, row 7, column 4")]
    [InlineData(new[] { 7, 8 }, "data.csv, row 7, column 4; data.csv, row 8, column 4")]
    [InlineData(new[] { 7, 8, 9, 12 }, "data.csv, rows 7 to 9, column 4; data.csv, row 12, column 4")]
    [InlineData(new[] { 9, 8, 7 }, "data.csv, row 9, column 4; data.csv, row 8, column 4; data.csv, row 7, column 4")]
    public void Three_cells_below_one_another_are_one_range(int[] rows, string words) =>
        Assert.Equal(words, CellRanges.Of([.. rows.Select(row => new Source("data.csv", row, 4))]));

    [Fact]
    public void A_range_ends_with_its_file_and_its_column() => Assert.Equal(
        "a.csv, rows 1 to 3; b.csv, row 4",
        CellRanges.Of([new Source("a.csv", 1, 0), new Source("a.csv", 2, 0), new Source("a.csv", 3, 0), new Source("b.csv", 4, 0)]));

    [Theory]
    [InlineData(new[] { 4, 5 }, "data.csv, row 7, column 4; data.csv, row 7, column 5")]
    [InlineData(new[] { 4, 5, 6, 9 }, "data.csv, row 7, columns 4 to 6; data.csv, row 7, column 9")]
    public void Three_cells_side_by_side_are_one_range(int[] columns, string words) =>
        Assert.Equal(words, CellRanges.Of([.. columns.Select(column => new Source("data.csv", 7, column))]));

    [Fact]
    public void A_range_does_not_turn_a_corner() => Assert.Equal(
        "a.csv, rows 1 to 3, column 2; a.csv, row 3, column 3",
        CellRanges.Of([new Source("a.csv", 1, 2), new Source("a.csv", 2, 2), new Source("a.csv", 3, 2), new Source("a.csv", 3, 3)]));

    [Fact]
    public void Whole_files_are_no_range() =>
        Assert.Equal("a.csv; a.csv; a.csv", CellRanges.Of([Source.OfFile("a.csv"), Source.OfFile("a.csv"), Source.OfFile("a.csv")]));
}
