using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Wording;

public sealed class TemplateTests
{
    [Fact]
    public void Placeholders_are_filled_in_words() => Assert.Equal(
        "What is keeping Average Response Time: Priority above 1 hour: it was 1 hour 39 minutes in January 2023, the third month in a row?",
        Filled("What is keeping {measure} above {limit}: it was {value} in {month}, the {streak} in a row?").Text);

    [Fact]
    public void A_streak_on_published_windows_names_the_windows() => Assert.Equal(
        "Why was it 1 hour 39 minutes in the 3 months to January 2023, in the last month and over the last 3 months?",
        Filled("Why was it {value} in {month}, the {streak} in a row?", fromWindows: true).Text);

    [Theory]
    [InlineData("late for the {streak} in a row", "Late for the third month in a row")]
    [InlineData("late for {streak}", "Late for the third month in a row")]
    [InlineData("late since {since}", "Late since November 2022")]
    [InlineData("{area} by {owner} over {period}", "Force by the Chief Constable over January 2023")]
    [InlineData("{previous} then {change}", "1 hour then up 39 minutes")]
    [InlineData("{Measure} against {target}", "Average Response Time: Priority against 1 hour")]
    public void Each_placeholder_reads_as_part_of_a_sentence(string written, string filled) =>
        Assert.Equal(filled, Filled(written).Text);

    [Fact]
    public void The_area_is_named_even_when_the_author_forgot_it()
    {
        Assert.Equal("Why is Average Response Time: Priority in Swindon late?", Filled("Why is {measure} late?", area: "Swindon").Text);
        Assert.Equal("Why is Average Response Time: Priority late across Swindon?", Filled("Why is {measure} late across {area}?", area: "Swindon").Text);
    }

    [Fact]
    public void An_unknown_placeholder_stays_readable_and_becomes_a_caveat()
    {
        var question = Filled("What about the {weather}?");

        Assert.Equal("What about the weather?", question.Text);
        Assert.Equal(["The rule's wording holds {weather}, which no question can fill; it is printed as “weather”."], question.Caveats);
    }

    [Fact]
    public void A_placeholder_that_the_finding_lacks_stays_readable_and_becomes_a_caveat()
    {
        var question = Filled("Where does {enquiry} stand?");

        Assert.Equal("Where does this enquiry stand?", question.Text);
        Assert.Equal(["The rule's wording asks for {enquiry}, which this finding does not have; read “this enquiry”."], question.Caveats);
    }

    private static Question Filled(string ask, bool fromWindows = false, string area = "")
    {
        var measure = Given.PriorityResponse with { Owner = "the Chief Constable" };
        var rule = Given.Rule("r", Given.For(3, Given.Above(3600))) with { Ask = ask };
        var leaf = Given.Leaf(Given.Above(3600), measure, area, fromWindows ? Window.Months3 : Window.Month, 5940, 3600, 3600);
        var run = Given.Run([Given.Asked(rule, Given.Around(rule.Condition, leaf), 3, fromWindows)]);
        var question = Assert.Single(Ranker.Rank(run).Questions);
        return fromWindows ? question with { Caveats = [] } : question;
    }
}
