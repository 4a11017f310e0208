namespace KloeRules.Language.Tests.Statements;

/// <summary>What is not for everybody says so itself.</summary>
public sealed class PrivateTests
{
    [Fact]
    public void A_measure_is_private_when_it_says_so() =>
        Assert.Equal([(true, true), (false, false), (false, true)], Rules.Alone("""
            measure A
              marking OFFICIAL
              private
            measure B
            measure C
              marking SECRET
            """).Measures.Select(measure => (measure.IsPrivate, measure.IsMarked)));

    [Theory]
    [InlineData("flag")]
    [InlineData("commend")]
    [InlineData("watch")]
    [InlineData("note")]
    [InlineData("claim")]
    public void A_rule_of_any_kind_may_be_private(string verb)
    {
        var condition = verb == "claim" ? "is A > 1" : "\n  when A > 1";
        var pack = Rules.Alone($"measure A\n{verb} \"one\" {condition}\n  private\n{verb} \"two\" {condition}\n");

        Assert.Empty(pack.Diagnostics);
        Assert.Equal([("one", true), ("two", false)], pack.Rules.Select(rule => (rule.Title, rule.IsPrivate)));
    }

    [Fact]
    public void An_enquiry_may_be_private()
    {
        var pack = Rules.Alone("enquiry \"Who is told?\"\n  private\nenquiry \"Who pays?\"\n");

        Assert.Equal([("Who is told?", true), ("Who pays?", false)], pack.Enquiries.Select(enquiry => (enquiry.Title, enquiry.IsPrivate)));
    }

    [Fact]
    public void A_measure_may_begin_with_the_word() =>
        Assert.Equal("Private Prosecutions", Assert.Single(Rules.Alone("measure Private Prosecutions\nflag private prosecutions > 3\n").Rules).Subjects[0].Name);
}
