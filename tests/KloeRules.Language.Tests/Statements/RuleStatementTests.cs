using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Statements;

public sealed class RuleStatementTests
{
    private const string Block = """
        enquiry "Are we reaching people in time?"
          plan priority 1
          asked of "Deputy Chief Constable"
          because "inspection finding"

        flag "Priority response has lost its SLA"
          when     priority response SLA breach > 1h for 3 months
          unless   priority response is provisional
          under    "Are we reaching people in time?"
          severity high
          ask      "What is keeping {measure} above {limit}?"
          probe    "Which areas account for most of it?"
          probe    "When will it return?"
          expect   "Cause by area; actions with dates"
          because  "Police and Crime Plan priority 1"
          blind spot "Leaves out incidents graded again after dispatch"
        """;

    [Fact]
    public void A_block_holds_everything_that_its_clauses_say()
    {
        var rule = Rules.One(Block);

        Assert.Equal("Priority response has lost its SLA", rule.Title);
        Assert.True(rule.HasTitle);
        Assert.Equal("priority-response-has-lost-its-sla", rule.Id);
        Assert.Equal("and(for 3 (SLA missed 3600 by 0), not(Provisional 1))", Tree.Of(rule.Condition));
        Assert.Equal("priority response SLA breach > 1h for 3 months", rule.Sentence);
        Assert.Equal(new Enquiry("Are we reaching people in time?") { PlanPriority = 1, AskedOf = "Deputy Chief Constable", Because = "inspection finding" }, rule.Enquiry);
        Assert.Equal(Severity.High, rule.Severity);
        Assert.Equal("What is keeping {measure} above {limit}?", rule.Ask);
        Assert.Equal(["Which areas account for most of it?", "When will it return?"], rule.Probes);
        Assert.Equal(["Cause by area; actions with dates"], rule.Expects);
        Assert.Equal("Police and Crime Plan priority 1", rule.Because);
        Assert.Equal("Leaves out incidents graded again after dispatch", rule.BlindSpot);
    }

    [Fact]
    public void One_line_is_a_whole_rule()
    {
        var rule = Rules.One("flag priority response > 1h unless is provisional");

        Assert.Equal("priority response > 1h unless is provisional", rule.Title);
        Assert.False(rule.HasTitle);
        Assert.Equal(Severity.Medium, rule.Severity);
        Assert.Null(rule.Enquiry);
        Assert.Null(rule.Ask);
        Assert.Empty(rule.Probes);
    }

    [Theory]
    [InlineData("flag", RuleVerb.Flag)]
    [InlineData("commend", RuleVerb.Commend)]
    [InlineData("watch", RuleVerb.Watch)]
    [InlineData("FLAG", RuleVerb.Flag)]
    public void Three_verbs_make_rules(string verb, RuleVerb expected) =>
        Assert.Equal(expected, Rules.One(verb + " priority response > 1h").Verb);

    [Theory]
    [InlineData("flag \"Slow\" when priority response > 1h")]
    [InlineData("flag \"Slow\"\n  when priority response > 1h")]
    [InlineData("flag “Slow”\n\twhen priority response > 1h")]
    public void A_title_stands_on_the_line_of_its_condition_or_above_it(string text)
    {
        var rule = Rules.One(text);

        Assert.Equal("Slow", rule.Title);
        Assert.Equal("priority response > 1h", rule.Sentence);
    }

    [Fact]
    public void Clauses_may_stand_below_a_one_line_rule()
    {
        var rule = Rules.One("flag priority response > 1h\n  severity low\n  unless worsening\n  id slow-response");

        Assert.Equal(Severity.Low, rule.Severity);
        Assert.Equal("slow-response", rule.Id);
        Assert.Equal("and(Above 3600, not(Worsening vs PreviousMonth))", Tree.Of(rule.Condition));
    }

    [Theory]
    [InlineData("flag priority response SLA breach > 1h for 3 months", "priority-response-sla-breach")]
    [InlineData("flag priority response SLA breach > 2h for 12 months", "priority-response-sla-breach")]
    [InlineData("flag recorded crime up > 5% vs previous year", "recorded-crime-up-vs-previous-year")]
    [InlineData("flag recorded crime up > 1,250 vs previous year", "recorded-crime-up-vs-previous-year")]
    public void A_rule_without_a_title_is_known_by_its_words_without_its_constants(string text, string id) =>
        Assert.Equal(id, Rules.One(text).Id);

    [Fact]
    public void Rules_that_differ_in_nothing_but_constants_are_numbered() =>
        Assert.Equal(
            ["priority-response", "priority-response-2", "priority-response-3"],
            Rules.Beside("flag priority response > 1h\nflag priority response > 2h\nflag priority response > 3h").Rules.Select(rule => rule.Id));

    [Fact]
    public void A_rule_whose_exception_cannot_be_read_asks_nothing()
    {
        var pack = Rules.Beside("flag \"Slow\"\n  when priority response > 1h\n  unless priority response is provisonal");

        Assert.Empty(pack.Rules);
        Assert.Equal("Did you mean \"provisional\"?", Assert.Single(pack.Diagnostics).Remedy);
    }

    [Fact]
    public void A_rule_whose_exception_does_not_parse_asks_nothing()
    {
        var pack = Rules.Beside("flag \"Slow\"\n  when priority response > 1h\n  unless priority response is above");

        Assert.Empty(pack.Rules);
        Assert.Equal("KLOE1002", Assert.Single(pack.Diagnostics).Rule.Id);
    }
}
