using KloeRules.Papers.Building;

namespace KloeRules.Papers.Tests.Building;

public class MarkingTests
{
    [Fact]
    public void A_paper_carries_the_highest_marking_of_what_it_shows() =>
        Assert.Equal("OFFICIAL-SENSITIVE", Marking.Highest("OFFICIAL", ["OFFICIAL", "OFFICIAL-SENSITIVE", "OFFICIAL"]));

    [Fact]
    public void A_lower_measure_does_not_lower_the_paper() =>
        Assert.Equal("Official-Sensitive", Marking.Highest("Official-Sensitive", ["OFFICIAL"]));

    [Fact]
    public void A_marking_of_another_scheme_never_outranks_the_packs() =>
        Assert.Equal("OFFICIAL", Marking.Highest("OFFICIAL", ["Board eyes only"]));
}
