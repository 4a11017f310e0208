using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public class WideTableTests
{
    [Fact]
    public void Each_month_column_gives_a_month()
    {
        var frame = ReadLines(
            "Measure;LPA;Nov 2022;Dec-22;2023-01",
            "Crime Volume;Swindon;1,001;;1,003",
            "Crime Volume;County;7;8 [p];9");

        Assert.Empty(frame.Problems);
        Assert.Equal(["County", "Swindon"], frame.AreasOf(Crime));
        var swindon = frame.SeriesOf(Crime, "Swindon")!;
        Assert.Equal(1_003, swindon.Value(Jan));
        Assert.Null(swindon.Value(Dec));
        Assert.Equal(new Source("data.csv", 3, 4), frame.SeriesOf(Crime, "County")![Dec]!.Source);
        Assert.Equal(Marks.Provisional, frame.SeriesOf(Crime, "County")![Dec]!.Marks);
    }

    [Fact]
    public void Columns_for_quarters_years_and_other_things_are_listed_and_left_out()
    {
        var frame = ReadLines("measure,unit,Jan 2023,Q4 2022,2021/22", "Crime Volume,count,5,15,60");

        Assert.Equal(5, frame.SeriesOf(Crime, string.Empty)!.Value(Jan));
        Assert.Single(frame.SeriesOf(Crime, string.Empty)!.Observations);
        Assert.Equal(
            [
                "This column is not read: unit.",
                "Figures for a whole quarter are not months; they were left out (1 column).",
                "Figures for a whole financial year are not months; they were left out (1 column).",
            ],
            frame.Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void Empty_months_ahead_do_not_make_a_series_longer()
    {
        var frame = ReadLines("measure,Dec 2022,Jan 2023,Feb 2023,Mar 2023", "Crime Volume,4,5,,");

        Assert.Equal(Jan, frame.Latest);
    }

    [Fact]
    public void A_row_cut_short_has_missing_months()
    {
        var frame = ReadLines("measure,Dec 2022,Jan 2023", "Crime Volume,4");

        Assert.Equal(Dec, frame.Latest);
    }
}
