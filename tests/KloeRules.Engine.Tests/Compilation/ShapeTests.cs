using KloeRules.Engine.Compilation;
using KloeRules.Engine.Emission;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Tests.Compilation;

/// <summary>What rules share and what they hand over.</summary>
public sealed class ShapeTests
{
    private static readonly string[] Catalogue =
    [
        "pack \"Shapes\" version 1",
        "  steady within 5%",
        "measure Calls",
        "  unit count",
        "  lower is better",
        "  target 40",
        "measure Visits",
        "  unit count",
        "  lower is better",
        "  target 4",
        "family contacts is \"Calls\", \"Visits\"",
    ];

    [Theory]
    [InlineData("Calls above 5", "level:Above@0.0#2")]
    [InlineData("Calls above 5 for 3 months", "streak@0.0#1(level:Above@0.0#2;)")]
    [InlineData("Calls above 5 and Visits misses target by > 2", "all2#0(level:Above@0.0#2;limit:Target:missed@1.0#2;)")]
    [InlineData("Calls not worsening > 4% vs previous year", "not#0(change:Worsening:PreviousYear:Percent:beyond@0.0#1;)")]
    [InlineData("2 or more of contacts has no data for 3 months", "of:AtLeast:0#1(data:NoData@0.0#1;)")]
    public void A_shape_says_everything_but_the_amounts(string condition, string key) =>
        Assert.Equal(key, Shape.Of(Bound(condition).Rules[0].Condition).Key);

    [Theory]
    [InlineData("Calls above 5 for 3 months", "Visits above 7.5 for 12 months")]
    [InlineData("Calls misses target", "Visits misses target by > 3")]
    [InlineData("Calls up > 5% vs previous year", "Calls up vs previous year")]
    [InlineData("2 or more of contacts above 5", "9 or more of contacts above 6")]
    [InlineData("Calls has no data for 3 months", "Visits has no data for 12 months")]
    [InlineData("Calls between 10 and 20", "Visits between 1 and 2")]
    public void Amounts_months_counts_and_measures_are_no_part_of_a_shape(string one, string other) =>
        Assert.Single(Judged.Compiled(Bound(one, other)).ShapeKeys);

    [Theory]
    [InlineData("Calls above 5", "Calls at least 5")]
    [InlineData("Calls above 5", "Calls above 5 for 1 month")]
    [InlineData("Calls up > 5% vs previous year", "Calls up > 5 vs previous year")]
    [InlineData("Calls up > 5% vs previous year", "Calls up at least 5% vs previous year")]
    [InlineData("Calls up vs previous year", "Calls up vs previous month")]
    [InlineData("any of contacts above 5 and Calls above 5", "all of contacts above 5 and Calls above 5")]
    public void Everything_else_is(string one, string other) => Assert.Equal(2, Judged.Compiled(Bound(one, other)).ShapeKeys.Count);

    [Fact]
    public void A_changed_amount_compiles_nothing()
    {
        var folder = TestFolder.New();
        var first = new ShapeLibrary(shippedPath: null, folder);
        first.Compile(Bound("Calls above 5 for 3 months", "2 or more of contacts up > 5% vs previous year"));
        Assert.Equal(1, first.Compilations);

        var second = new ShapeLibrary(shippedPath: null, folder);
        second.Compile(Bound("2 or more of contacts up > 5% vs previous year", "Calls above 6 for 3 months"));
        second.Compile(Bound("Visits above 5 for 12 months", "1 or more of contacts up > 8% vs previous year"));
        Assert.Equal(0, second.Compilations);
    }

    private static Pack Bound(params string[] conditions) =>
        Judged.Pack([.. Catalogue, .. conditions.Select((condition, i) => $"flag \"Rule {i}\"\n  when {condition}")]);
}
