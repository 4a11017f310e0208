using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Tests.Wording;

public class SourceWordsTests
{
    [Fact]
    public void Cells_side_by_side_are_a_run_of_columns() =>
        Assert.Equal("scorecard.tsv, row 9, columns 3 to 8", SourceWords.Merged(Enumerable.Range(3, 6).Select(column => $"scorecard.tsv, row 9, column {column}")));

    [Fact]
    public void A_cell_given_twice_is_said_once() =>
        Assert.Equal("scorecard.tsv, row 9, column 3", SourceWords.Merged(["scorecard.tsv, row 9, column 3", "scorecard.tsv, row 9, column 3"]));

    [Fact]
    public void Cells_apart_are_listed() =>
        Assert.Equal("a.tsv, row 9, columns 3, 4, 6 to 8 and 11", SourceWords.Merged(new[] { 8, 7, 6, 11, 4, 3 }.Select(column => $"a.tsv, row 9, column {column}")));

    [Fact]
    public void Two_cells_are_joined_by_and() =>
        Assert.Equal("a.tsv, row 9, columns 3 and 4", SourceWords.Merged(["a.tsv, row 9, column 3", "a.tsv, row 9, column 4"]));

    [Fact]
    public void Rows_read_in_the_same_columns_stand_together() =>
        Assert.Equal("data.csv, rows 143 to 145, column 4", SourceWords.Merged(["data.csv, row 145, column 4", "data.csv, row 144, column 4", "data.csv, row 143, column 4"]));

    [Fact]
    public void Rows_read_in_other_columns_stand_apart() =>
        Assert.Equal("a.tsv, row 9, columns 3 and 4; row 10, column 3", SourceWords.Merged(["a.tsv, row 9, column 3", "a.tsv, row 9, column 4", "a.tsv, row 10, column 3"]));

    [Fact]
    public void Each_file_is_named_once() =>
        Assert.Equal(
            "data.csv, rows 143 and 144, column 4; measures.kloe, line 126",
            SourceWords.Merged(["data.csv, row 144, column 4", "measures.kloe, line 126", "data.csv, row 143, column 4"]));

    [Fact]
    public void Cells_that_were_only_counted_stay_counted() =>
        Assert.Equal(
            "data.csv, row 217, column 4; row 206, column 4 and 23 more",
            SourceWords.Merged(["data.csv, row 217, column 4", "data.csv, row 206, column 4 and 23 more"]));

    [Theory]
    [InlineData("a letter of 3 May")]
    [InlineData("data.csv, row 3")]
    [InlineData("Force data, row 2.csv, row 3, column 4")]
    public void One_source_stays_as_it_was_written(string source) => Assert.Equal(source, SourceWords.Merged([source]));

    [Fact]
    public void No_source_is_no_words() => Assert.Equal("", SourceWords.Merged(["", ""]));
}
