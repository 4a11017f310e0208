using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

/// <summary>What notes say, and where.</summary>
public sealed class NotesTests
{
    private static readonly Rule Slow = Given.Rule("Slow", Given.Above(3600));

    private static readonly Rule Note =
        Given.Rule("New control system", Given.Above(3000), verb: RuleVerb.Note) with { Because = "Two systems ran side by side" };

    private static readonly Measure Calls = Given.Measure("Calls", Unit.Duration, Direction.LowerIsBetter);

    [Fact]
    public void Where_something_is_asked_of_the_measure_and_area_the_note_is_a_caveat()
    {
        var ranked = Ranker.Rank(Given.Run([Ask(Slow, Given.PriorityResponse, "Swindon"), Ask(Note, Given.PriorityResponse, "Swindon")]));

        Assert.Equal(
            "New control system: Average Response Time: Priority in Swindon was 1 hour 5 minutes in January 2023, above 50 minutes. "
            + "Two systems ran side by side.",
            Assert.Single(Assert.Single(ranked.Questions).Caveats));
        Assert.Empty(ranked.Notes);
    }

    [Theory]
    [InlineData("County")]
    [InlineData("")]
    public void Where_nothing_is_asked_it_stands_on_its_own(string area)
    {
        var ranked = Ranker.Rank(Given.Run([Ask(Slow, Given.PriorityResponse, "Swindon"), Ask(Note, Given.PriorityResponse, area)]));

        Assert.Empty(Assert.Single(ranked.Questions).Caveats);
        Assert.StartsWith("New control system", Assert.Single(ranked.Notes).Title);
        Assert.EndsWith("above 50 minutes. Two systems ran side by side.", ranked.Notes[0].Text);
    }

    [Fact]
    public void A_note_without_a_title_says_what_was_seen()
    {
        var ranked = Ranker.Rank(Given.Run([Ask(Slow, Calls, ""), Ask(Note with { HasTitle = false, Because = null }, Calls, "")]));

        Assert.Equal("Calls was 1 hour 5 minutes in January 2023, above 50 minutes.", Assert.Single(ranked.Questions[0].Caveats));
    }

    [Fact]
    public void Below_the_line_only_titles_are_printed_so_the_note_stands_on_its_own()
    {
        var run = Given.Run([Ask(Slow, Calls, ""), Ask(Note, Calls, "")], settings: new PackSettings("Test") { AskAtMost = 0 });

        Assert.Single(Ranker.Rank(run).Notes);
    }

    [Fact]
    public void A_note_is_never_a_question_nor_building()
    {
        var ranked = Ranker.Rank(Given.Run([Ask(Note, Calls, ""), Ask(Note, Calls, "County") with { Verdict = Verdict.Building }]));

        Assert.Empty(ranked.Questions);
        Assert.Empty(ranked.Building);
    }

    private static Finding Ask(Rule rule, Measure measure, string area) =>
        Given.Asked(rule, Given.Leaf(rule.Condition, measure, area, value: 3900, limit: ((Level)rule.Condition).Limit));
}
