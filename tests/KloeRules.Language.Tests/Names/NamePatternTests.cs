using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Names;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("Victim Satisfaction:*", "victim satisfaction: Overall", true)]
    [InlineData("Victim Satisfaction:*", "Victim Satisfaction:", true)]
    [InlineData("Victim Satisfaction:*", "Overall Victim Satisfaction: All", false)]
    [InlineData("*rate*", "Crime Rate per 1,000", true)]
    [InlineData("*rate", "Crime Rate per 1,000", false)]
    [InlineData("a*a", "a", false)]
    [InlineData("a*a", "aa", true)]
    [InlineData("a*b*b", "axb", false)]
    [InlineData("a*b*c", "a c b c", true)]
    [InlineData("a.c*", "abc", false)]
    [InlineData("*", "anything", true)]
    public void A_star_stands_for_any_text(string pattern, string name, bool fits) => Assert.Equal(fits, new NamePattern(pattern).Fits(name));

    [Fact]
    public void Many_stars_are_looked_through_once() =>
        Assert.False(new NamePattern(string.Concat(Enumerable.Repeat("a*", 1_000)) + "b").Fits(new string('a', 9_000)));
}
