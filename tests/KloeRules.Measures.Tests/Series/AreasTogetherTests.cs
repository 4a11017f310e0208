using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Series;

public class AreasTogetherTests
{
    [Fact]
    public void Totals_and_stocks_are_added()
    {
        Assert.Equal(7, Whole(Crime, Row(Jan, 3), Row(Jan, 4)).Series!.Value(Jan));
        Assert.Equal(7, Whole(Suspects, Row(Jan, 3), Row(Jan, 4)).Series!.Value(Jan));
        Assert.Equal(string.Empty, Whole(Crime, Row(Jan, 3), Row(Jan, 4)).Series!.Area);
    }

    [Fact]
    public void Shares_are_pooled_by_their_cases()
    {
        var row = Whole(Abandonment, Row(Jan, 0.5, 1, 2), Row(Jan, 0.1, 10, 100)).Series![Jan]!;

        Assert.Equal((11 / 102.0, 11, 102), (row.Value, row.Numerator, row.Denominator));
    }

    [Fact]
    public void Shares_without_cases_cannot_be_put_together() =>
        Assert.Equal(new WholeSeries(null, NotTogether.NoDenominators), Whole(Abandonment, Row(Jan, 0.5), Row(Jan, 0.1, 10, 100)));

    [Fact]
    public void Medians_cannot_be_put_together() =>
        Assert.Equal(new WholeSeries(null, NotTogether.MedianOverMonths), Whole(Charge, Row(Jan, 1), Row(Jan, 2)));

    [Fact]
    public void Part_of_the_force_is_never_shown_as_the_force()
    {
        var swindon = new MonthlySeries(Crime, "Swindon", [Row(Nov, 1), Row(Dec, null), Row(Jan, 3)]);
        var county = new MonthlySeries(Crime, "County", [Row(Dec, 5), Row(Jan, 6)]);

        var whole = AreasTogether.WholeOf([swindon, county]).Series!;

        Assert.Equal(9, Assert.Single(whole.Observations).Value);
        Assert.Equal(Jan, whole.First);
    }

    [Fact]
    public void Areas_without_a_month_in_common_make_no_whole() =>
        Assert.Equal(new WholeSeries(null, NotTogether.MissingMonth), Whole(Crime, Row(Dec, 3), Row(Jan, 4)));

    [Fact]
    public void A_withheld_area_withholds_the_whole()
    {
        var row = Whole(Crime, Row(Jan, null, marks: Marks.Suppressed), Row(Jan, 4, marks: Marks.Provisional)).Series![Jan]!;

        Assert.Equal((null, Marks.Suppressed | Marks.Provisional), (row.Value, row.Marks));
    }

    private static WholeSeries Whole(Measure measure, Observation swindon, Observation county) =>
        AreasTogether.WholeOf([new MonthlySeries(measure, "Swindon", [swindon]), new MonthlySeries(measure, "County", [county])]);
}
