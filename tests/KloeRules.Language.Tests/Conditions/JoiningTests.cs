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
    [InlineData("priority response > 1h while recorded crime up", "while(Above 3600, #1 Up vs PreviousMonth)")]
    [InlineData("recorded crime up but not > 5", "while(Up vs PreviousMonth, not(Above 5))")]
    [InlineData("recorded crime up and > 5 while priority response > 1h", "while(and(Up vs PreviousMonth, Above 5), #1 Above 3600)")]
    [InlineData("any of (recorded crime up, priority response > 1h)", "or(Up vs PreviousMonth, #1 Above 3600)")]
    [InlineData("all of (recorded crime up, priority response > 1h)", "and(Up vs PreviousMonth, #1 Above 3600)")]
    [InlineData("none of (recorded crime up, priority response > 1h)", "not(or(Up vs PreviousMonth, #1 Above 3600))")]
    [InlineData("at least 2 of (recorded crime up, > 5, > 1,250) for 3 months", "for 3 (at least 2(Up vs PreviousMonth, Above 5, Above 1250))")]
    [InlineData("not (at least 2 of (recorded crime up, > 5, > 9)) in most LPAs", "not(in MostOf areas 0 (at least 2(Up vs PreviousMonth, Above 5, Above 9)))")]
    public void Parts_are_joined_as_they_are_read(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("flag \"x\"\n  when priority response > 1h\n    and worsening")]
    [InlineData("flag \"x\"\n  when priority response > 1h and\n    worsening")]
    [InlineData("flag \"x\"\n  when priority response > 1h\n\n  # and in truth\n  and worsening")]
    [InlineData("flag priority response > 1h\n  and worsening")]
    public void A_condition_may_go_on_to_the_next_line(string text) =>
        Assert.Equal("and(Above 3600, Worsening vs PreviousMonth)", Tree.Of(Rules.One(text).Condition));

    [Theory]
    [InlineData("flag \"x\"\n  when any of:\n    - priority response > 1h\n    - recorded crime up\n      for 3 months\n  severity high", "or(Above 3600, for 3 (#1 Up vs PreviousMonth))")]
    [InlineData("flag \"x\" when all of:\n  * priority response > 1h\n  * worsening", "and(Above 3600, Worsening vs PreviousMonth)")]
    [InlineData("flag \"x\"\n  when at least two of:\n\t- priority response > 1h\n\t- worsening\n\t- recorded crime up\n\t  and > 5",
        "at least 2(Above 3600, Worsening vs PreviousMonth, and(#1 Up vs PreviousMonth, #1 Above 5))")]
    [InlineData("flag \"x\"\n  when none of:\n    • priority response > 1h\n    • worsening", "not(or(Above 3600, Worsening vs PreviousMonth))")]
    [InlineData("flag \"x\"\n  when any of:\n    - priority response > 1h\n    - all of:\n      - recorded crime up\n      - recorded crime > 5\n    - priority response worsening",
        "or(Above 3600, and(#1 Up vs PreviousMonth, #1 Above 5), Worsening vs PreviousMonth)")]
    [InlineData("flag \"x\"\n  when priority response > 1h\n  unless any of:\n    - is provisional\n    - recorded crime up", "and(Above 3600, not(or(Provisional 1, #1 Up vs PreviousMonth)))")]
    [InlineData("define odd as any of:\n  - > 1h\n  - worsening\nflag priority response odd", "or(Above 3600, Worsening vs PreviousMonth)")]
    public void A_list_says_how_many_of_its_bullets_must_hold(string text, string meaning) => Assert.Equal(meaning, Tree.Of(Rules.One(text).Condition));

    [Theory]
    [InlineData("flag \"x\"\n  when any of\n    - recorded crime up", "3:5: Put a colon before the list, as in: any of:")]
    [InlineData("flag \"x\"\n  when\n    - recorded crime up", "3:5: Say above the list how many must hold: any of:, all of: or at least 2 of:")]
    [InlineData("flag \"x\"\n  when any of:\n    - recorded crime up\n      - recorded crime > 5",
        "4:7: Put the bullets of a list right under one another; a list inside a list stands further to the right, and holds no third.")]
    [InlineData("flag \"x\"\n  when any of:\n    - recorded crime up\n   - recorded crime > 5",
        "4:4: Put the bullets of a list right under one another; a list inside a list stands further to the right, and holds no third.")]
    [InlineData("flag \"x\"\n  when any of:\n    - all of:\n    - recorded crime > 5",
        "4:5: Put the bullets of a list right under one another; a list inside a list stands further to the right, and holds no third.")]
    [InlineData("flag \"x\"\n  when any of:\n  severity high",
        "2:15: Put the bullets of a list right under one another; a list inside a list stands further to the right, and holds no third.")]
    public void A_list_that_is_laid_out_wrongly_is_answered_with_how_to_lay_it_out(string text, string remedy)
    {
        var diagnostic = Assert.Single(Rules.Beside(text).Diagnostics);
        Assert.Equal(remedy, $"{diagnostic.Position}: {diagnostic.Remedy}");
    }
}
