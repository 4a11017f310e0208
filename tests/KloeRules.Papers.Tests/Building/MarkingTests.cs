using KloeRules.Papers.Building;

namespace KloeRules.Papers.Tests.Building;

public class MarkingTests
{
    [Theory]
    [InlineData("OFFICIAL", "OFFICIAL", "OFFICIAL")]
    [InlineData("OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE")]
    [InlineData("OFFICIAL", "Secret", "Secret")]
    public void A_paper_carries_the_highest_marking_of_what_it_shows(string pack, string measure, string marking) =>
        Assert.Equal(marking, Marking.Of(pack, ["OFFICIAL", measure]));

    [Theory]
    [InlineData("Official-Sensitive")]
    [InlineData("OFFICIAL-SENSITIVE: COMMERCIAL")]
    [InlineData("Board eyes only")]
    public void A_lower_measure_does_not_change_the_packs_marking(string pack) =>
        Assert.Equal(pack, Marking.Of(pack, ["OFFICIAL"]));

    [Fact]
    public void A_marking_of_another_scheme_is_kept_beside_the_highest() =>
        Assert.Equal("OFFICIAL-SENSITIVE, Board eyes only", Marking.Of("Board eyes only", ["OFFICIAL-SENSITIVE", "OFFICIAL"]));

    [Fact]
    public void A_measure_marked_by_another_scheme_marks_the_paper_too() =>
        Assert.Equal("OFFICIAL, Force only", Marking.Of("OFFICIAL", ["Force only", "Force only"]));
}
