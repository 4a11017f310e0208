namespace KloeRules.Language.Tests.Conditions;

public sealed class JoiningTests
{
    [Theory]
    [InlineData("priority response > 1h and recorded crime up", "and(Above 3600, #1 Up vs PreviousMonth)")]
    [InlineData("priority response > 1h or recorded crime up", "or(Above 3600, #1 Up vs PreviousMonth)")]
    [InlineData("priority response > 1h unless is provisional", "and(Above 3600, not(Provisional 1))")]
    [InlineData("priority response > 1h unless recorded crime up or down", "and(Above 3600, not(or(#1 Up vs PreviousMonth, #1 Down vs PreviousMonth)))")]
    [InlineData("(priority response > 1h)", "Above 3600")]
    [InlineData("((priority response > 1h))", "Above 3600")]
    [InlineData("(priority response > 1h or worsening) and recorded crime up", "and(or(Above 3600, Worsening vs PreviousMonth), #1 Up vs PreviousMonth)")]
    [InlineData("recorded crime up and (priority response > 1h or worsening)", "and(Up vs PreviousMonth, or(#1 Above 3600, #1 Worsening vs PreviousMonth))")]
    [InlineData("not (priority response > 1h or worsening)", "not(or(Above 3600, Worsening vs PreviousMonth))")]
    [InlineData("(priority response > 1h or worsening) for 3 months", "for 3 (or(Above 3600, Worsening vs PreviousMonth))")]
    [InlineData("not (priority response > 1h) for 3 months", "not(for 3 (Above 3600))")]
    [InlineData("priority response > 1h for 2 months and worsening for 3 months", "and(for 2 (Above 3600), for 3 (Worsening vs PreviousMonth))")]
    public void Parts_are_joined_as_they_are_read(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("flag \"x\"\n  when priority response > 1h\n    and worsening")]
    [InlineData("flag \"x\"\n  when priority response > 1h and\n    worsening")]
    [InlineData("flag \"x\"\n  when priority response > 1h\n\n  # and in truth\n  and worsening")]
    [InlineData("flag priority response > 1h\n  and worsening")]
    public void A_condition_may_go_on_to_the_next_line(string text) =>
        Assert.Equal("and(Above 3600, Worsening vs PreviousMonth)", Tree.Of(Rules.One(text).Condition));
}
