namespace KloeRules.Language.Tests.Messages;

public sealed class UsualSlipTests
{
    private static readonly IReadOnlyList<(string Condition, string Remedy)> Known =
    [
        ("priority response > 1h.", "28: Leave the full stop out: a line needs none."),
        ("priority response > 1h for 3 months.", "41: Leave the full stop out: a line needs none."),
        ("recorded crime > 1,25", "24: Write thousands as 1,250 and decimals as 12.5."),
        ("priority response > 1h, worsening", "28: Join conditions with \"and\" or \"or\"."),
        ("priority response > 1:42", "27: Write a length of time as 1h 42m or 01:42:00."),
        ("priority response = 1h", "24: Figures are hardly ever equal to the last digit: write >= or <=, or \"zero\"."),
        ("Slow answers when priority response > 1h", "19: Put a title before \"when\" in quotes; join conditions with \"and\"."),
        ("\"Slow answers\" priority response > 1h", "21: Put \"when\" behind a title: flag \"Slow answers\" when …"),
        ("priority response for 3 months", "24: Say what must hold before saying for how long, as in: SLA breach for 3 months"),
        ("priority response for 3 months > 1h", "24: Say what must hold before saying for how long, as in: SLA breach for 3 months"),
        ("priority response has been worsening", "28: Leave out \"has been\"."),
        ("priority response worsening since last year", "40: Name the month, as in: since Apr 2022. To compare, write: vs previous year"),
        ("priority response worsening on last year", "34: To compare, write: vs previous year"),
        ("priority response up < 5%", "27: Say how much the change must exceed, such as > 5%; for less than that, turn it round with \"not\"."),
        ("priority response up 10%", "27: Put a comparison before it, as in: > 10%"),
        ("THRIVE complete down 4 points", "27: Put a comparison before it, as in: > 4 points"),
        ("priority response isn't improving", "24: Write it out: is not"),
        ("priority response doesn’t meet SLA", "24: Write it out: does not"),
        ("priority response worsening > three points", "36: Write the number in figures: 3."),
        ("priority response worsening 3 months", "34: Put \"for\" before it: for 3 months"),
        ("priority response worsening 3 months running", "34: Put \"for\" before it: for 3 months"),
        ("not priority response worsening", "10: Put \"not\" behind the measure, or before a bracket: not (…)."),
        ("(priority response > 1h", "29: Close the bracket that is open."),
        ("priority response > 1h)", "28: Leave the bracket out, or open one before it."),
    ];

    public static TheoryData<string, string> Slips
    {
        get
        {
            var slips = new TheoryData<string, string>();
            foreach (var (condition, remedy) in Known)
            {
                slips.Add(condition, remedy);
            }

            return slips;
        }
    }

    internal static IEnumerable<string> Conditions => Known.Select(slip => slip.Condition);

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_usual_slip_is_answered_with_how_the_language_says_it(string condition, string remedy) =>
        Assert.Equal(remedy, Rules.Remedy(condition));
}
