using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Tests.Reading;

/// <summary>What the catalogue says about how figures come about.</summary>
public class DeclaredMeaningTests
{
    private static readonly Measure Knives = new("Knife Crime", new SourceText("measures.kloe", string.Empty), default) { MissingMeansZero = true };

    private static readonly Measure Outcomes = new("Positive Outcomes", new SourceText("measures.kloe", string.Empty), default)
    {
        Index = 1,
        Unit = Unit.Percent with { IsRatio = true },
    };

    [Fact]
    public void Months_without_a_row_are_zero_up_to_the_latest_month_of_any_area()
    {
        var frame = Read(
            "measure,area,month,value",
            "Knife Crime,North,2022-11,3",
            "Knife Crime,North,2023-02,1",
            "Knife Crime,South,2022-12,4");

        Assert.Equal([3, 0, 0, 1], Values(frame, "North"));
        Assert.Equal([4, 0, 0], Values(frame, "South"));
        var filled = frame.SeriesOf(Knives, "South")![new Month(2023, 2)]!;
        Assert.Equal(("no row, which the catalogue takes for zero", new Source("data.csv", 0, 0)), (filled.Note, filled.Source));
    }

    [Fact]
    public void An_empty_cell_is_zero_and_a_withheld_one_stays_unknown() =>
        Assert.Equal([3, 0, null, 2], Values(
            Read("measure,area,month,value", "Knife Crime,North,2022-11,3", "Knife Crime,North,2022-12,", "Knife Crime,North,2023-01,[c]", "Knife Crime,North,2023-02,2"),
            "North"));

    [Fact]
    public void Of_other_measures_a_month_without_a_row_stays_missing() =>
        Assert.Null(Catalogue.ReadLines("measure,month,value", "Crime Volume,2022-11,3", "Crime Volume,2023-01,1").SeriesOf(Catalogue.Crime, "")![Catalogue.Dec]);

    [Fact]
    public void A_ratio_of_things_counted_apart_may_be_above_the_whole()
    {
        var frame = Read("measure,area,month,numerator,denominator", "Positive Outcomes,North,2022-05,9,6");

        Assert.Empty(frame.Problems);
        Assert.Equal(1.5, frame.SeriesOf(Outcomes, "North")!.Value(new Month(2022, 5)));
    }

    [Fact]
    public void A_share_above_the_whole_is_refused_with_the_unit_that_may_be() =>
        Assert.Equal(
            "Correct the figure at its source and export the data again. If the numerator counts other months' cases, the measure's unit is: unit percent, ratio",
            Assert.Single(Catalogue.ReadLines("measure,month,numerator,denominator", "Thrive: Complete and Visible,2022-05,9,6").Problems).Remedy);

    private static Frame Read(params string[] lines) =>
        DataReader.Read([DataFile.OfText("data.csv", string.Join("\n", lines) + "\n")], new MeasureNames([Knives, Outcomes]));

    private static double?[] Values(Frame frame, string area) => [.. frame.SeriesOf(Knives, area)!.Observations.Select(row => row.Value)];
}
