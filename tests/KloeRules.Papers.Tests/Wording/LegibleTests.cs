using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Tests.Wording;

public class LegibleTests
{
    [Theory]
    [InlineData("£2.5m — 4.1 points, naïve 🚓", "£2.5m — 4.1 points, naïve 🚓")]
    [InlineData("two\r\nlines\tand\u2028three", "two  lines and three")]
    [InlineData("bell\a and escape\u001b[31m", "bell\uFFFD and escape\uFFFD[31m")]
    [InlineData("left \u202Ethgir\u202C \u2066x\u2069", "left \uFFFDthgir\uFFFD \uFFFDx\uFFFD")]
    public void What_acts_unseen_is_made_visible(string text, string legible) => Assert.Equal(legible, Legible.Of(text));

    [Fact]
    public void Half_a_character_and_what_is_no_character_are_made_visible() =>
        Assert.Equal("broken \uFFFD pair, \uFFFD", Legible.Of("broken \uD800 pair, \uFFFE"));
}
