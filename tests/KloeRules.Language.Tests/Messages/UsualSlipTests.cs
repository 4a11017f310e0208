namespace KloeRules.Language.Tests.Messages;

public sealed class UsualSlipTests
{
    [Theory]
    [InlineData("priority response > 1h.", "28: Leave the full stop out: a line needs none.")]
    [InlineData("priority response > 1h for 3 months.", "41: Leave the full stop out: a line needs none.")]
    [InlineData("recorded crime > 1,25", "24: Write thousands as 1,250 and decimals as 12.5.")]
    [InlineData("priority response > 1h, worsening", "28: Join conditions with \"and\" or \"or\".")]
    [InlineData("priority response > 1:42", "27: Write a length of time as 1h 42m or 01:42:00.")]
    [InlineData("priority response = 1h", "24: Figures are hardly ever equal to the last digit: write >= or <=, or \"zero\".")]
    [InlineData("Slow answers when priority response > 1h", "19: Put a title before \"when\" in quotes; join conditions with \"and\".")]
    [InlineData("\"Slow answers\" priority response > 1h", "21: Put \"when\" behind a title: flag \"Slow answers\" when …")]
    [InlineData("priority response for 3 months", "24: Say what must hold before saying for how long, as in: SLA breach for 3 months")]
    [InlineData("priority response for 3 months > 1h", "24: Say what must hold before saying for how long, as in: SLA breach for 3 months")]
    [InlineData("priority response has been worsening", "28: Leave out \"has been\".")]
    [InlineData("priority response worsening since last year", "40: Name the month, as in: since Apr 2022. To compare, write: vs previous year")]
    [InlineData("priority response worsening on last year", "34: To compare, write: vs previous year")]
    [InlineData("priority response up < 5%", "27: Say how much the change must exceed, such as > 5%; for less than that, turn it round with \"not\".")]
    [InlineData("priority response up 10%", "27: Put a comparison before it, as in: > 10%")]
    [InlineData("THRIVE complete down 4 points", "27: Put a comparison before it, as in: > 4 points")]
    [InlineData("priority response isn't improving", "24: Write it out: is not")]
    [InlineData("priority response doesn’t meet SLA", "24: Write it out: does not")]
    [InlineData("priority response worsening > three points", "36: Write the number in figures: 3.")]
    [InlineData("priority response worsening 3 months", "34: Put \"for\" before it: for 3 months")]
    [InlineData("priority response worsening 3 months running", "34: Put \"for\" before it: for 3 months")]
    [InlineData("not priority response worsening", "10: Put \"not\" behind the measure, or before a bracket: not (…).")]
    [InlineData("(priority response > 1h", "29: Close the bracket that is open.")]
    [InlineData("priority response > 1h)", "28: Leave the bracket out, or open one before it.")]
    public void A_usual_slip_is_answered_with_how_the_language_says_it(string condition, string remedy) =>
        Assert.Equal(remedy, Rules.Remedy(condition));
}
