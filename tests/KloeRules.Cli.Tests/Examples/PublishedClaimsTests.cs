using System.Text.Json;

namespace KloeRules.Cli.Tests.Examples;

/// <summary>What the report to the panel says of the published figures.</summary>
public sealed class PublishedClaimsTests(PublishedExample example) : IClassFixture<PublishedExample>
{
    private IReadOnlyList<JsonElement> Claims => [.. example.Paper.GetProperty("claims").EnumerateArray()];

    [Fact]
    public void Every_claim_is_answered() =>
        Assert.Equal(
            (30, 16, 6),
            (Count("holds"), Count("contradicted"), Count("cannotTell")));

    /// <summary>Each took one window for another.</summary>
    [Theory]
    [InlineData("Complete and visible call assessments improved for the quarter", "fell by 1.2 percentage points on the previous 3 months")]
    [InlineData("Over the quarter 93.7% of harm assessments were made", "was 90.8% in January 2023, below 93.6%")]
    [InlineData("Community intelligence went down over the last twelve months", "rose by 0.1% on the previous 12 months")]
    [InlineData("Crime is up by 7% on the same time last year", "rose by 1.1% on the same months a year before")]
    [InlineData("Over the year 7.4% of stalking and harassment had an outcome", "was 7.1% in the 12 months to January 2023, below 7.3%")]
    public void A_window_slip_is_contradicted_with_the_figures(string claim, string figures)
    {
        var one = Claims.Single(one => one.GetProperty("claim").GetString() == claim);

        Assert.Equal("contradicted", one.GetProperty("verdict").GetString());
        Assert.Contains(figures, one.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(example.Questions, question => question.GetProperty("title").GetString() == $"Not what the figures say: “{claim}”");
    }

    [Theory]
    [InlineData("Released Under Investigation (Median): Timeliness", "scorecard.tsv, row 44, column 5|scorecard.tsv, row 44, column 6|scorecard.tsv, row 44, column 8")]
    [InlineData("Time to Summoned / Postal Requisition (Median): RASSO", "scorecard.tsv, row 85, column 5|scorecard.tsv, row 85, column 6|scorecard.tsv, row 85, column 8")]
    [InlineData("Abandonment Rate: CRIB", "scorecard.tsv, row 6, column 6|scorecard.tsv, row 6, column 8")]
    [InlineData("Outstanding Suspects: Over 12 Months", "scorecard.tsv, row 29, column 5")]
    public void What_nobody_mentioned_is_listed_with_its_cells(string measure, string cells)
    {
        var one = example.Paper.GetProperty("unmentioned").EnumerateArray().Single(one => one.GetProperty("measure").GetString() == measure);

        Assert.Equal(cells.Split('|'), PublishedExample.Texts(one, "sources"));
    }

    private int Count(string verdict) => Claims.Count(claim => claim.GetProperty("verdict").GetString() == verdict);
}
