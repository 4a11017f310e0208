using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Mutation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Mutation;

public sealed class MutantsTests
{
    private const string Catalogue = """
        measure Response Time
          unit duration, mean
          lower is better
          SLA 1h
        measure Answered
          unit percent
          higher is better
          target 95%
        measure Crime
          unit count
        family all of it is "Response*", "Answered"
        """;

    [Theory]
    [InlineData("Response Time SLA breach", "if 1h were 55m; if 1h were 1h 5m")]
    [InlineData("Response Time > 2h for 3 months", "if 3 months were 2 months; if 3 months were 4 months; if 2h were 1h 50m; if 2h were 2h 10m; if > were >= in “Response Time > 2h”")]
    [InlineData("Crime at most 20 for 1 month", "if 1 month were 2 months; if 20 were 18; if 20 were 22; if <= were < in “Crime at most 20”")]
    [InlineData("Answered misses target by > 5 points", "if 95% were 90%; if 95% were 100%; if 5 points were 4.5 points; if 5 points were 5.5 points")]
    [InlineData("Crime up > 5% vs previous year", "if 5% were 4.5%; if 5% were 5.5%; if > were >= in “Crime up > 5% vs previous year”")]
    [InlineData("Crime up", "")]
    [InlineData("Crime between 10 and 20", "if 10 were 9; if 10 were 11; if 20 were 18; if 20 were 22")]
    [InlineData("Crime > 10 in 2 of the last 3 months", "if 2 of the months were 1 of the months; if 2 of the months were 3 of the months; if 3 months were 2 months; if 3 months were 4 months; if 10 were 9; if 10 were 11; if > were >= in “Crime > 10”")]
    [InlineData("Crime up and Answered down", "if “Crime up” were left out; if “Answered down” were left out")]
    [InlineData("2 or more of all of it up", "if 2 or more were 1 or more; if 2 or more were 3 or more")]
    [InlineData("Crime has no data for 2 months", "if 2 months were 1 month; if 2 months were 3 months")]
    [InlineData("Crime > 10 since Apr 2022", "if since Apr 2022 were since Mar 2022; if since Apr 2022 were since May 2022; if 10 were 9; if 10 were 11; if > were >= in “Crime > 10”")]
    public void Every_number_is_moved_a_step_every_comparison_turned_and_every_part_left_out(string sentence, string words)
    {
        var compiled = Judged.Compiled(Judged.Pack(Catalogue, "flag " + sentence));

        Assert.Equal(words, string.Join("; ", Mutants.Of(compiled, Judged.Compiled).Select(mutant => mutant.Words)));
    }

    [Fact]
    public void A_changed_rule_is_judged_as_changed()
    {
        var compiled = Judged.Compiled(Judged.Pack(Catalogue, "flag Crime > 10 for 2 months"));
        var crime = compiled.Pack.Names.Find("Crime")!;
        var frame = new Frame([Written.Months(crime, "", new Month(2023, 1), 5, 10, 11)], [], []);

        Verdict Of(string words) => Assert.Single(Evaluator.Judge(
            words.Length == 0 ? compiled.Rules[0] : Mutants.Of(compiled, Judged.Compiled).Single(mutant => mutant.Words == words).Changed,
            compiled.Pack,
            frame,
            new Month(2023, 3))).Verdict;

        Assert.Equal(Verdict.Building, Of(""));
        Assert.Equal(Verdict.Asked, Of("if 2 months were 1 month"));
        Assert.Equal(Verdict.Asked, Of("if 10 were 9"));
        Assert.Equal(Verdict.Asked, Of("if > were >= in “Crime > 10”"));
        Assert.Equal(Verdict.Quiet, Of("if 10 were 11"));
    }

    [Fact]
    public void A_rule_about_nothing_has_nothing_to_change()
    {
        var compiled = Judged.Compiled(Judged.Pack(Catalogue, "family none is \"No such*\"", "flag any of none > 10 and up"));

        Assert.Empty(Mutants.Of(compiled, Judged.Compiled));
    }
}
