using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Statements;

public sealed class NoteAndClaimTests
{
    [Fact]
    public void A_note_is_a_rule_that_never_asks()
    {
        var note = Rules.One("note \"Odd year\" when recorded crime up vs previous year\n  because \"lockdown\"");

        Assert.Equal((RuleVerb.Note, "Odd year", "lockdown"), (note.Verb, note.Title, note.Because));
        Assert.Equal("Up vs PreviousYear", Tree.Of(note.Condition));
    }

    [Fact]
    public void A_claim_looks_for_its_contradiction_in_the_whole()
    {
        var claim = Rules.One(
            "claim \"It improved for the quarter\" is THRIVE complete improving vs previous 3 months\n  by \"Chief Constable\"\n  in \"Highlight report, March 2023\"\n  severity high");

        Assert.Equal((RuleVerb.Claim, "It improved for the quarter", Severity.High), (claim.Verb, claim.Title, claim.Severity));
        Assert.Equal(("Chief Constable", "Highlight report, March 2023"), (claim.SaidBy, claim.SaidIn));
        Assert.Equal("not(Improving vs Previous3Months)", Tree.Of(claim.Condition));
        Assert.Equal([""], claim.Areas);
        Assert.True(claim.StandsAlone);
    }

    [Fact]
    public void A_claim_may_name_its_area() =>
        Assert.Equal(["Swindon"], Rules.One("claim \"It fell there\" is recorded crime down in Swindon").Areas);

    [Theory]
    [InlineData("any of response worsening", "not(AnyOf family 0 (Worsening vs PreviousMonth))")]
    [InlineData("most of response worsening", "not(MostOf family 0 (Worsening vs PreviousMonth))")]
    [InlineData("any P1 measure worsening", "not(AnyOf family 0 (Worsening vs PreviousMonth))")]
    public void A_claim_about_a_family_is_one_sentence_about_all_of_it(string claimed, string meaning)
    {
        var claim = Rules.One("claim \"Some got worse\" is " + claimed);

        Assert.Equal(meaning, Tree.Of(claim.Condition));
        Assert.Single(claim.Subjects);
    }

    [Theory]
    [InlineData("Overtime Cost equals Overtime Cost", "Equal #0 within 0")]
    [InlineData("Overtime Cost is equal to \"Overtime Cost\" within £1,000", "Equal #0 within 1000")]
    [InlineData("THRIVE complete above overall satisfaction", "Above #1 within 0")]
    [InlineData("THRIVE complete is not below overall satisfaction for 3 months", "for 3 (not(Below #1 within 0))")]
    [InlineData("any of response worsening and overall satisfaction at least THRIVE complete", "and(Worsening vs PreviousMonth, #1 AtLeast #2 within 0)")]
    public void A_measure_is_held_against_another(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));
}
