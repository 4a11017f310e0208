namespace KloeRules.Language.Tests.Conditions;

public sealed class DefinitionTests
{
    [Theory]
    [InlineData("define slipping as worsening for 3 months\nflag priority response slipping", "for 3 (Worsening vs PreviousMonth)")]
    [InlineData("define slipping as worsening for 3 months\nflag priority response is slipping", "for 3 (Worsening vs PreviousMonth)")]
    [InlineData("define slipping as worsening for 3 months\nflag priority response not slipping", "not(for 3 (Worsening vs PreviousMonth))")]
    [InlineData("define slipping as worsening\nflag priority response slipping for 3 months", "for 3 (Worsening vs PreviousMonth)")]
    [InlineData("define slipping as worsening and not improving vs previous year\nflag priority response slipping",
        "and(Worsening vs PreviousMonth, not(Improving vs PreviousYear))")]
    [InlineData("define trouble as priority response > 1h and recorded crime up\nflag trouble", "and(Above 3600, #1 Up vs PreviousMonth)")]
    [InlineData("define trouble as priority response > 1h\nflag trouble and recorded crime up", "and(Above 3600, #1 Up vs PreviousMonth)")]
    [InlineData("define trouble as priority response > 1h\nflag recorded crime up and trouble", "and(Up vs PreviousMonth, #1 Above 3600)")]
    [InlineData("define slipping as worsening\ndefine slipping for good as slipping for 12 months\nflag priority response slipping for good",
        "for 12 (Worsening vs PreviousMonth)")]
    [InlineData("define in decline as worsening vs previous 3 months\nflag priority response in decline", "Worsening vs Previous3Months")]
    [InlineData("define in decline as worsening\nflag priority response in Swindon in decline for 3 months", "for 3 (Worsening vs PreviousMonth)")]
    [InlineData("define in decline as worsening\nflag priority response is in decline in Swindon", "Worsening vs PreviousMonth")]
    [InlineData("flag priority response in Swindon slipping\ndefine slipping as worsening", "Worsening vs PreviousMonth")]
    public void A_definition_stands_for_what_it_says(string text, string meaning) => Assert.Equal(meaning, Tree.Of(Rules.One(text).Condition));

    [Fact]
    public void A_mistake_in_a_definition_is_shown_once_where_the_definition_stands()
    {
        var pack = Rules.Beside("define busy as recrded crime > 5\nflag busy\nflag busy for 3 months");

        var diagnostic = Assert.Single(pack.Diagnostics);
        Assert.Equal("1:16 There is no measure called \"recrded crime\". Did you mean \"recorded crime\"?",
            $"{diagnostic.Position} {diagnostic.Message} {diagnostic.Remedy}");
        Assert.Empty(pack.Rules);
    }

    [Fact]
    public void A_condition_that_came_from_a_definition_points_to_where_its_name_is_used()
    {
        var rule = Rules.One("define slipping as worsening for 3 months\nflag priority response slipping");

        Assert.Equal("priority response slipping", rule.Source[rule.Condition.Span]);
    }
}
