using System.Text;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public class DataReaderTests
{
    [Fact]
    public void Encodings_that_spreadsheets_write_are_read()
    {
        const string text = "measure,month,value,note\nCrime Volume,2023-01,12,café\n";
        byte[][] contents =
        [
            Encoding.UTF8.GetBytes(text),
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
        ];

        Assert.All(contents, content =>
        {
            var frame = DataReader.Read([new DataFile("data.csv", content)], Names);
            Assert.Empty(frame.Problems);
            Assert.Equal("café", frame.SeriesOf(Crime, string.Empty)![Jan]!.Note);
        });
    }

    [Fact]
    public void An_old_Windows_encoding_is_read_with_a_remark()
    {
        var content = Encoding.Latin1.GetBytes("measure,month,value\nOvertime Spend,2023-01,£1250\nOvertime Spend,2022-12,\u0096\n");
        var frame = DataReader.Read([new DataFile("data.csv", content)], Names);

        Assert.Equal(1_250, frame.SeriesOf(Budget, string.Empty)!.Value(Jan));
        Assert.Equal(
            new DataProblem(
                ProblemKind.Remark,
                "KLOE7007",
                Source.OfFile("data.csv"),
                "The file is not in UTF-8; it was read as Windows-1252.",
                "All figures were used, but accents, dashes and pound signs in names may be wrong.",
                "Save it as \"CSV UTF-8\"."),
            Assert.Single(frame.Problems));
    }

    [Theory]
    [InlineData("", "KLOE7008", "The file is empty.")]
    [InlineData(" \n\n", "KLOE7008", "The file is empty.")]
    [InlineData("measure,month,value\n", "KLOE7009", "The file has a header but no rows.")]
    [InlineData("Measure\tLast Month (Jan-2023)\n\t\n", "KLOE7009", "The file has a header but no rows.")]
    [InlineData("borough,population\nBarnet,5\n", "KLOE7010", "No header was found that can be read; the file begins with \"borough,population\".")]
    [InlineData("\u0001\u0002\0\0", "KLOE7005", "The file is not text.")]
    [InlineData("PK\u0003\u0004\0\0", "KLOE7070", "The workbook is damaged or not built as a workbook should be.")]
    public void A_file_without_a_table_is_refused_with_a_reason(string text, string code, string message)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((ProblemKind.Unusable, code, message), (problem.Kind, problem.Code, problem.Message));
        Assert.Equal("data.csv", problem.Source.ToString());
        Assert.Equal("None of its figures were used.", problem.Consequence);
    }

    [Fact]
    public void An_absurdly_long_line_is_refused()
    {
        var problem = Assert.Single(Read("measure,month,value\n" + new string('x', 1_000_000)).Problems);

        Assert.Equal("The line is longer than 100,000 characters, so this is not a table of measures.", problem.Message);
        Assert.Equal("data.csv, row 2", problem.Source.ToString());
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        var frame = DataReader.Read([DataFile.OfText("a.csv", ""), DataFile.OfText("b.csv", "measure,month,value\nCrime Volume,2023-01,1\n")], Names);

        Assert.Equal("a.csv", Assert.Single(frame.Problems).Source.File);
        Assert.Single(frame.Series);
    }

    [Fact]
    public void No_files_give_an_empty_frame() => Assert.Null(DataReader.Read(Array.Empty<DataFile>(), Names).Latest);
}
