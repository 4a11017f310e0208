namespace KloeRules.Language.Tests.Conditions;

public sealed class SubjectTests
{
    private const string Both = "Average Response Time: Priority + THRIVE: Complete and Visible";

    [Theory]
    [InlineData("priority response worsening", "Average Response Time: Priority")]
    [InlineData("any of response worsening", Both)]
    [InlineData("any of the response worsening", Both)]
    [InlineData("each of response worsening", Both)]
    [InlineData("any P1 measure worsening", Both)]
    [InlineData("any p1 measure worsening", Both)]
    [InlineData("any measure linked to a cause of concern not improving", "THRIVE: Complete and Visible")]
    [InlineData("any P1 measure linked to a cause of concern not improving", "THRIVE: Complete and Visible")]
    [InlineData("any measure > 5 per 1,000", "Crime Rate")]
    [InlineData("any measures above £5", "Overtime Cost")]
    public void A_rule_is_judged_on_what_it_names(string condition, string subjects) =>
        Assert.Equal(subjects, string.Join(" + ", Rules.One("flag " + condition).Subjects.Select(measure => measure.Name)));

    [Theory]
    [InlineData("most of response worsening", "MostOf family 0 (Worsening vs PreviousMonth)")]
    [InlineData("all of response worsening", "AllOf family 0 (Worsening vs PreviousMonth)")]
    [InlineData("3 or more of response worsening", "AtLeast 3 family 0 (Worsening vs PreviousMonth)")]
    [InlineData("three or more of response worsening", "AtLeast 3 family 0 (Worsening vs PreviousMonth)")]
    [InlineData("at least 3 of response worsening", "AtLeast 3 family 0 (Worsening vs PreviousMonth)")]
    [InlineData("most of response above 5%", "MostOf family 0 (Above 0.05)")]
    [InlineData("priority response worsening and any of response improving", "and(Worsening vs PreviousMonth, AnyOf family 0 (Improving vs PreviousMonth))")]
    [InlineData("most of response worsening for 3 months", "for 3 (MostOf family 0 (Worsening vs PreviousMonth))")]
    public void A_quantifier_counts_members_of_the_family(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response worsening and > 1h", "and(Worsening vs PreviousMonth, Above 3600)")]
    [InlineData("priority response worsening and not improving vs previous year", "and(Worsening vs PreviousMonth, not(Improving vs PreviousYear))")]
    [InlineData("priority response worsening and at least 2h", "and(Worsening vs PreviousMonth, AtLeast 7200)")]
    [InlineData("recorded crime up and THRIVE complete down and improving", "and(Up vs PreviousMonth, #1 Down vs PreviousMonth, #1 Improving vs PreviousMonth)")]
    [InlineData("any of response worsening and worsening vs previous year", "and(Worsening vs PreviousMonth, Worsening vs PreviousYear)")]
    public void A_later_part_without_a_subject_is_about_the_one_before(string condition, string meaning) =>
        Assert.Equal(meaning, Rules.Meaning(condition));

    [Fact]
    public void A_part_about_another_measure_reads_a_slot_of_its_own()
    {
        var rule = Rules.One("flag recorded crime up and overtime cost up and recorded crime above 5 and overtime cost above £5");

        Assert.Equal("and(Up vs PreviousMonth, #1 Up vs PreviousMonth, Above 5, #1 Above 5)", Tree.Of(rule.Condition));
        Assert.Equal(["Overtime Cost"], rule.Others.Select(measure => measure.Name));
    }
}
