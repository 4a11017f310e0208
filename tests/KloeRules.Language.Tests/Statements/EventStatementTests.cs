using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Language.Tests.Statements;

public sealed class EventStatementTests
{
    [Theory]
    [InlineData("priority response", "Average Response Time: Priority")]
    [InlineData("Average Response Time: Priority", "Average Response Time: Priority")]
    [InlineData("\"Average Response Time: Priority\"", "Average Response Time: Priority")]
    [InlineData("any of response", "Average Response Time: Priority|THRIVE: Complete and Visible")]
    [InlineData("all of the response", "Average Response Time: Priority|THRIVE: Complete and Visible")]
    [InlineData("any response measure", "Average Response Time: Priority|THRIVE: Complete and Visible")]
    [InlineData("response measures, recorded crime", "Average Response Time: Priority|THRIVE: Complete and Visible|Crime Volume")]
    [InlineData("any P1 measure", "Average Response Time: Priority|THRIVE: Complete and Visible")]
    [InlineData("Crime Volume, Overtime Cost", "Crime Volume|Overtime Cost")]
    public void What_an_event_affects_is_named_as_in_rules(string affected, string names)
    {
        var happened = Assert.Single(Rules.Beside($"event \"Outage\" in Sep 2019 affects {affected}: ignore").Events);

        Assert.Equal(names, string.Join("|", happened.Measures.Select(measure => measure.Name)));
    }

    [Fact]
    public void Any_measure_is_every_measure() =>
        Assert.Equal(7, Assert.Single(Rules.Beside("event \"Outage\" in Sep 2019 affects any measure: ignore").Events).Measures.Count);

    [Fact]
    public void Months_that_an_event_spoils_are_left_out_as_the_measure_says_itself()
    {
        var pack = Rules.Beside("event \"Outage\" from Sep 2019 to Oct 2019 affects recorded crime: ignore");

        Assert.Equal([new IgnoredMonths(new Month(2019, 9), new Month(2019, 10), "Outage")], pack.Names.Find("recorded crime")!.Ignored);
        Assert.Empty(pack.Names.Find("priority response")!.Ignored);
    }

    [Theory]
    [InlineData("in Sep 2019", "Sep 2019")]
    [InlineData("from Sep 2019 to Dec 2019", "Sep 2019, Jan 2020")]
    public void A_break_lies_before_an_event_and_behind_its_last_month(string when, string breaks)
    {
        var pack = Rules.Beside($"event \"New codes\" {when} affects recorded crime: break");

        Assert.Equal(breaks, string.Join(", ", pack.Names.Find("recorded crime")!.Breaks));
    }

    [Fact]
    public void An_action_makes_a_rule_that_asks_whether_it_worked()
    {
        var pack = Rules.Beside("flag recorded crime up\nevent \"New rota\" in Sep 2022 affects priority response: expect improvement within 6 months");

        var rule = pack.Rules[1];
        Assert.Equal(("event-new-rota", RuleVerb.Flag, true), (rule.Id, rule.Verb, rule.StandsAlone));
        Assert.Equal("no better by Mar 2023 than before Sep 2022", Tree.Of(rule.Condition));
        Assert.Equal("Average Response Time: Priority", Assert.Single(rule.Subjects).Name);
        Assert.Same(pack.Events[0], rule.Event);
    }

    [Theory]
    [InlineData("2022-08", false)]
    [InlineData("2022-09", true)]
    [InlineData("2023-03", true)]
    [InlineData("2023-04", false)]
    public void An_improvement_is_awaited_until_its_month(string month, bool isAwaited)
    {
        var action = Assert.Single(
            Rules.Beside("event \"New rota\" in Sep 2022 affects priority response: expect improvement within 6 months").Events);

        Assert.True(Month.TryParse(month, out var at));
        Assert.Equal(isAwaited, action.IsAwaitedAt(at));
    }
}
